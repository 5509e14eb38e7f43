package org.kakehashi.reporting.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kakehashi.reporting.PaperData.Code;

/** How the office's own words are coded in data. */
final class Codes {
  private Codes() {}

  /** A value's code: its name in small letters. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What each value of a column means. */
  static <E extends Enum<E>> List<Code> of(String column, E[] values, Function<E, String> label) {
    return Arrays.stream(values)
        .map(value -> new Code(column, of(value), label.apply(value), null))
        .toList();
  }
}
