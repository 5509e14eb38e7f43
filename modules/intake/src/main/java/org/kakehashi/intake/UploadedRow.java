package org.kakehashi.intake;

import java.util.List;

/**
 * A row of an uploaded table.
 *
 * @param number as the file's own program counts it, from 1
 * @param cells as text, trailing blanks cut; whole numbers without a decimal point
 */
public record UploadedRow(int number, List<String> cells) {
  public UploadedRow {
    cells = List.copyOf(cells);
  }

  /** The cell of that index (from 0), or an empty text beyond the row's end. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
