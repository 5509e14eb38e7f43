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
  private static final int PADDING = 11;
  private static final int MOST_LETTERS = 9;

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
      String text = row.cells().get(column).text();
      float length = (float) text.codePoints().mapToDouble(Widths::letter).sum();
      letters = length > MOST_LETTERS ? letters : Math.max(letters, length);
    }
    return (int) Math.ceil(letters * LETTER) + PADDING;
  }

  /** Latin letters and figures are half as wide as Japanese ones. */
  private static double letter(int codePoint) {
    return codePoint < 0x80 ? 0.5 : 1;
  }
}
