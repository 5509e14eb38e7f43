package org.kakehashi.surveys;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share (構成比) in percent, rounded half up to one decimal from a count and its base. Shares are
 * never adjusted so that a column adds up to 100.
 *
 * @param percent scale 1, 0.0 to 100.0
 */
public record Share(BigDecimal percent) {

  /** What a total row prints: the mark of the base, not a sum of the rounded shares. */
  public static final Share WHOLE = new Share(new BigDecimal("100.0"));

  public Share {
    if (percent.scale() != 1
        || percent.signum() < 0
        || percent.compareTo(new BigDecimal("100.0")) > 0) {
      throw new IllegalArgumentException("percent " + percent);
    }
  }

  /**
   * The share of a count in its base.
   *
   * @param count 0 to n
   * @param n more than 0
   */
  public static Share of(long count, long n) {
    if (n <= 0 || count < 0 || count > n) {
      throw new IllegalArgumentException(count + " of " + n);
    }
    return new Share(
        BigDecimal.valueOf(count)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP));
  }

  /** As printed, without the sign: 84.0. */
  public String text() {
    return percent.toPlainString();
  }
}
