package org.kakehashi.intake;

import java.util.List;
import java.util.Set;

/**
 * A sheet of an uploaded workbook, or an uploaded CSV.
 *
 * @param name the sheet's name; for a CSV the file's name without its ending
 * @param notices what a clerk should know of the table though it could be read (hidden rows,
 *     formulas …), each one Japanese sentence
 * @param joined the numbers of the rows in which a cell goes on that is merged with one above; its
 *     value stands in the first row only
 */
public record UploadedTable(
    String name, List<UploadedRow> rows, List<String> notices, Set<Integer> joined) {
  public UploadedTable {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
    joined = Set.copyOf(joined);
  }

  /** A table without merged cells. */
  public UploadedTable(String name, List<UploadedRow> rows, List<String> notices) {
    this(name, rows, notices, Set.of());
  }

  /** A table of which there is nothing to say. */
  public UploadedTable(String name, List<UploadedRow> rows) {
    this(name, rows, List.of());
  }
}
