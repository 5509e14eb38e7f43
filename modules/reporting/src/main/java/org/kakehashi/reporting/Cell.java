package org.kakehashi.reporting;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** What a table's cell holds; {@link #text()} is what every format shows. */
public sealed interface Cell {

  /** The cell as print: counts with thousands' commas, shares with one decimal. */
  String text();

  /** Words. */
  record Words(String text) implements Cell {}

  /** A whole number in the unit its column states. */
  record Count(long value) implements Cell {
    @Override
    public String text() {
      return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }
  }

  /**
   * A share in percent, to one decimal, rounded by the figure's owner.
   *
   * @param percent scale 1, e.g. 84.0
   */
  record Percent(BigDecimal percent) implements Cell {
    public Percent {
      if (percent.scale() != 1) {
        throw new IllegalArgumentException("scale " + percent.scale());
      }
    }

    @Override
    public String text() {
      return percent.toPlainString();
    }
  }

  /** No figure: never zero; says why, e.g. 資料に記載なし, 該当なし, －. */
  record Missing(String text) implements Cell {}

  /**
   * A mark of the comparison with its reason.
   *
   * @param sign ◎ ○ △ ×
   * @param word what the legend calls it, so that no one depends on the sign alone
   * @param reason the sentence beside it
   */
  record Mark(String sign, String word, String reason) implements Cell {
    @Override
    public String text() {
      return sign + "（" + word + "） " + reason;
    }
  }
}
