package org.kakehashi.intake;

import java.util.List;

/**
 * A sheet of an uploaded workbook, or an uploaded CSV.
 *
 * @param name the sheet's name; for a CSV the file's name without its ending
 */
public record UploadedTable(String name, List<UploadedRow> rows) {
  public UploadedTable {
    rows = List.copyOf(rows);
  }
}
