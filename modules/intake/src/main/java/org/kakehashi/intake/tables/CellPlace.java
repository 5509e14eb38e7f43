package org.kakehashi.intake.tables;

import java.util.Locale;

/**
 * Where a cell stands.
 *
 * @param column from 0
 * @param row from 1
 */
record CellPlace(int column, int row) {
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 3;

  /**
   * The column of a reference such as AB12, from 0.
   *
   * @throws Faulty when it has none
   */
  static int columnOf(String reference) {
    int column = 0;
    int letters = 0;
    while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
      char letter = reference.charAt(letters);
      if (letter < 'A' || letter > 'Z' || letters == MOST_LETTERS) {
        throw new Faulty(WorkbookArchive.BROKEN);
      }
      column = column * LETTERS + (letter - 'A' + 1);
      letters++;
    }
    if (letters == 0) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
    return column - 1;
  }

  /** A column as people call it. */
  static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      name.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return name.toString();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s%d", columnName(column), row);
  }
}
