package org.kakehashi.sessions;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sum that is stated only when every part is known: one unknown part makes the whole unknown.
 *
 * @param parts how many parts it has
 * @param known how many of them are known
 * @param sum in persons, null when a part is unknown or there is none
 */
public record Total(int parts, int known, @Nullable Integer sum) {

  /** What screens and papers print for what no document states; never 0. */
  public static final String NOT_STATED = "資料に記載なし";

  /** Adds up. */
  public static Total of(Collection<@Nullable Integer> parts) {
    int known = 0;
    int sum = 0;
    for (Integer part : parts) {
      if (part != null) {
        known++;
        sum = Math.addExact(sum, part);
      }
    }
    return new Total(parts.size(), known, known == parts.size() && known > 0 ? sum : null);
  }

  /** The sum with thousands separators, or 資料に記載なし, with how many parts are known if some are. */
  public String label() {
    if (sum != null) {
      return NumberFormat.getIntegerInstance(Locale.JAPAN).format(sum);
    }
    return known == 0 ? NOT_STATED : NOT_STATED + "（" + parts + "件中" + known + "件のみ判明）";
  }
}
