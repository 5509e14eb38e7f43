package org.kakehashi.intake;

import java.util.List;

/**
 * A sheet of an uploaded workbook, or an uploaded CSV.
 *
 * @param name the sheet's name; for a CSV the file's name without its ending
 * @param notices what a clerk should know of the table though it could be read (hidden rows,
 *     formulas …), each one Japanese sentence
 */
public record UploadedTable(String name, List<UploadedRow> rows, List<String> notices) {
  public UploadedTable {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /** A table of which there is nothing to say. */
  public UploadedTable(String name, List<UploadedRow> rows) {
    this(name, rows, List.of());
  }
}
