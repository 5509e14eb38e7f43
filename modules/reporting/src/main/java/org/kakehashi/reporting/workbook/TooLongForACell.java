package org.kakehashi.reporting.workbook;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A text of the data is longer than the 32,767 characters an Excel cell can hold. */
public final class TooLongForACell extends Invalid {
  private static final long serialVersionUID = 1L;

  TooLongForACell(String table, int row, int length) {
    super("TooLongForACell", List.of(table, Integer.toString(row), Integer.toString(length)));
  }
}
