package org.kakehashi.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A bar of a bar chart. The figure is printed beside it, so the bar itself is decoration.
 *
 * @param figure the value as printed, e.g. 「14（56.0%）」
 * @param share the bar's length as a share of the longest possible one, 0 to 1
 */
public record Bar(String label, String figure, BigDecimal share) {

  /** The length as an SVG length; presentation, not a figure anybody reads. */
  public String length() {
    return share
            .max(BigDecimal.ZERO)
            .min(BigDecimal.ONE)
            .movePointRight(2)
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
