package org.kakehashi.reporting.pdf;

import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;

/**
 * A table's column widths in points: its weights' shares, except that a figure or a word in a
 * column of figures (資料に記載なし) gets the room to stand on one line, from a roomier column of words.
 */
final class Widths {
  /** The width of the templates' body. */
  static final int AVAILABLE = 481;

  private static final int LEAST = 32;
  private static final int LEAST_FOR_WORDS = 90;
  private static final float LETTER = 9.5f;
  private static final float MOST_LETTERS = 9;

  /** Left and right of a cell's text together, in points. */
  static final int PADDING = 11;

  private Widths() {}

  static int[] of(Table table) {
    int[] widths = shares(table);
    for (int column = 0; column < widths.length; column++) {
      if (table.columns().get(column).align() != Column.Align.START) {
        int donor = roomiest(table, widths);
        int wanted =
            Math.min(room(table, column) - widths[column], widths[donor] - LEAST_FOR_WORDS);
        if (donor != column && wanted > 0) {
          widths[column] += wanted;
          widths[donor] -= wanted;
        }
      }
    }
    return widths;
  }

  private static int[] shares(Table table) {
    int[] widths = new int[table.columns().size()];
    int weights = table.columns().stream().mapToInt(Widths::weight).sum();
    int left = AVAILABLE;
    int widest = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(LEAST, AVAILABLE * weight(table.columns().get(i)) / weights);
      left -= widths[i];
      widest = widths[i] > widths[widest] ? i : widest;
    }
    widths[widest] += left;
    return widths;
  }

  private static int weight(Column column) {
    return Math.max(1, column.weight());
  }

  private static int roomiest(Table table, int[] widths) {
    int roomiest = 0;
    for (int i = 0; i < widths.length; i++) {
      boolean words = table.columns().get(i).align() == Column.Align.START;
      roomiest = words && widths[i] > widths[roomiest] ? i : roomiest;
    }
    return roomiest;
  }

  private static int room(Table table, int column) {
    float letters = 0;
    for (Row row : table.rows()) {
      float length = letters(row.cells().get(column).text());
      letters = length > MOST_LETTERS ? letters : Math.max(letters, length);
    }
    return room(letters);
  }

  /** What the text takes on one line of a cell, in points, the cell's padding included. */
  static int room(String text) {
    return room(letters(text));
  }

  private static int room(float letters) {
    return (int) Math.ceil(letters * LETTER) + PADDING;
  }

  private static float letters(String text) {
    return (float) text.codePoints().mapToDouble(Widths::letter).sum();
  }

  /** Latin letters and figures are half as wide as Japanese ones. */
  private static double letter(int codePoint) {
    return codePoint < 0x80 ? 0.5 : 1;
  }
}
