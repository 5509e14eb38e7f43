package org.kakehashi.intake.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a workbook's numbers mean: a workbook keeps dates as numbers that are merely shown so. */
enum NumberFormats {
  PLAIN,
  DATE,
  TIME;

  private static final Set<Integer> BUILT_IN_TIMES = Set.of(18, 19, 20, 21, 32, 33, 45, 47);
  private static final Set<Integer> BUILT_IN_DATES =
      Set.of(
          14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

  /** What a person sees of a number: binary remainders such as 0.30000000000000004 aren't meant. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  /** In days, well below a second: smaller numbers are no times. */
  private static final BigDecimal SHORTEST_TIME = new BigDecimal("1E-9");

  private static final String UNHEARD_OF = "桁数が異常に多い数値のセルがあります。値を確かめ、Excelで開いて保存し直してください。";

  private static final int SECONDS_A_DAY = 86_400;

  /** The day that the first spreadsheet believed in and all others inherited: 1900-02-29. */
  private static final int PHANTOM = 60;

  /**
   * The format of that number and, beyond the built-in ones, pattern.
   *
   * @param pattern as the workbook defines it, or null
   */
  static NumberFormats of(int id, @Nullable String pattern) {
    if (pattern == null) {
      return BUILT_IN_DATES.contains(id) ? DATE : BUILT_IN_TIMES.contains(id) ? TIME : PLAIN;
    }
    String letters =
        pattern
            .toLowerCase(Locale.ROOT)
            .replaceFirst(";.*", "")
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]hms][^\\]]*\\]", "");
    if (letters.contains("general")
        || letters.matches(".*e[+-].*")
        || letters.matches(".*\\[[hms]+\\].*")) {
      return PLAIN;
    }
    boolean hours = letters.matches(".*[hs].*");
    if (letters.matches(".*[ydge].*") || (letters.contains("m") && !hours)) {
      return DATE;
    }
    return hours ? TIME : PLAIN;
  }

  /**
   * A number as text: whole numbers without a point, dates and times as ISO 8601.
   *
   * @param raw as the sheet has it
   * @param from1904 whether the workbook counts days from 1904
   * @throws Faulty for a number that no spreadsheet can hold: its digits would fill the memory
   */
  String text(String raw, boolean from1904) {
    if (raw.length() > Limits.NUMBER_CHARACTERS) {
      throw new Faulty(UNHEARD_OF);
    }
    BigDecimal number;
    try {
      number = new BigDecimal(raw.strip());
    } catch (NumberFormatException e) {
      return raw;
    }
    if (Math.abs(number.precision() - 1L - number.scale()) > Limits.EXPONENT) {
      throw new Faulty(UNHEARD_OF);
    }
    boolean day = number.signum() == 0 || number.compareTo(SHORTEST_TIME) >= 0;
    if (this != PLAIN && day && number.compareTo(LAST_DAY) < 0) {
      return dated(number, from1904);
    }
    return plain(number);
  }

  private static String plain(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    boolean unreadable =
        Math.abs((long) shown.precision() - shown.scale()) > 40 || shown.scale() > 40;
    return unreadable ? shown.toString() : shown.toPlainString();
  }

  private String dated(BigDecimal number, boolean from1904) {
    long seconds =
        number
            .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    long day = seconds / SECONDS_A_DAY;
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
    if (this == TIME && day == 0) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    if (!from1904 && (day == PHANTOM || day == 0)) {
      return plain(number);
    }
    LocalDate date = dayOf(day, from1904);
    boolean midnight = time.equals(LocalTime.MIDNIGHT);
    return midnight && this == DATE
        ? date.toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.of(date, time));
  }

  private static LocalDate dayOf(long day, boolean from1904) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(day);
    }
    return LocalDate.of(1899, 12, day < PHANTOM ? 31 : 30).plusDays(day);
  }
}
