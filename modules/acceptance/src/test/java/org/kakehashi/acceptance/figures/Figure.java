package org.kakehashi.acceptance.figures;

/**
 * One thing a paper states, however a format spaces it.
 *
 * @param of the table or section it stands in, such as 問1
 * @param item the row, such as an option, an item or a bureau
 * @param measure the column, such as 回答数, 状況 or 理由
 * @param value as printed; what no document states is 資料に記載なし
 */
public record Figure(String of, String item, String measure, String value)
    implements Comparable<Figure> {
  static final String NOT_STATED = "資料に記載なし";

  public Figure {
    of = unspaced(of);
    item = unspaced(item);
    measure = unspaced(measure);
    value = unspaced(value);
  }

  /** Lines break differently on each format, and a formula's apostrophe is the CSV's own. */
  static String unspaced(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }

  @Override
  public int compareTo(Figure other) {
    return toString().compareTo(other.toString());
  }
}
