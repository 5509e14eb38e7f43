package org.kakehashi.intake.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.tables.FormatToken.Kind;

/**
 * What a workbook's format makes of a cell: a workbook keeps days as numbers that are merely shown
 * so, and 3人 as 3.
 */
final class CellFormat {
  static final CellFormat GENERAL = new CellFormat("General");

  /** What a person sees of a number: binary remainders such as 0.30000000000000004 aren't meant. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  /** In days, well below a second: smaller numbers are no times. */
  private static final BigDecimal SHORTEST_TIME = new BigDecimal("1E-9");

  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

  private static final String UNHEARD_OF = "桁数が異常に多い数値のセルがあります。値を確かめ、Excelで開いて保存し直してください。";

  /** Shown in full up to here; longer ones as their exponent. */
  private static final int LONGEST_PLAIN = 40;

  private static final int MOST_SECTIONS = 4;

  /** For numbers, at most three. */
  private final List<FormatSection> sections;

  /** For texts, where the format says more of them than that they stand there. */
  private final @Nullable FormatSection texts;

  /**
   * A cell as read.
   *
   * @param text its value: numbers plain, days and times as ISO 8601
   * @param shown what a person sees
   */
  record Seen(String text, String shown) {}

  private CellFormat(String pattern) {
    List<FormatSection> all = FormatScanner.sections(pattern);
    FormatSection last = all.get(all.size() - 1);
    boolean forTexts = all.size() >= MOST_SECTIONS || last.has(Kind.TEXT);
    int numbers = Math.min(MOST_SECTIONS - 1, all.size() - (forTexts ? 1 : 0));
    sections = all.subList(0, numbers);
    texts = last.has(Kind.TEXT) && last.tokens().size() > 1 ? last : null;
  }

  /**
   * The format of that number and, beyond the built-in ones, pattern.
   *
   * @param pattern as the workbook defines it, or null
   */
  static CellFormat of(int id, @Nullable String pattern) {
    String known = pattern == null ? BuiltInFormats.pattern(id) : pattern;
    return known.isEmpty() || known.equals("General") ? GENERAL : new CellFormat(known);
  }

  /** What a person sees of a text. */
  String shown(String text) {
    if (texts == null || text.isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (FormatToken token : texts.tokens()) {
      shown.append(token.is(Kind.TEXT) ? text : token.text());
    }
    return shown.toString().strip();
  }

  /**
   * A number as text: whole numbers without a point, days and times as ISO 8601.
   *
   * @param raw as the sheet has it
   * @throws Faulty for a number that no spreadsheet can hold: its digits would fill the memory
   */
  Seen read(String raw, DayCount days) {
    if (raw.length() > Limits.NUMBER_CHARACTERS) {
      throw new Faulty(UNHEARD_OF);
    }
    BigDecimal number;
    try {
      number = new BigDecimal(raw.strip());
    } catch (NumberFormatException e) {
      return new Seen(raw, raw);
    }
    if (Math.abs(number.precision() - 1L - number.scale()) > Limits.EXPONENT) {
      throw new Faulty(UNHEARD_OF);
    }
    if (this == GENERAL || sections.isEmpty()) {
      String plain = plain(number);
      return new Seen(plain, plain);
    }
    FormatSection section = section(number);
    String text = section == null ? plain(number) : text(section, number, days);
    String shown = section == null ? null : shown(section, number, days);
    return new Seen(
        text,
        shown == null || shown.isEmpty() ? ErrorValue.UNSHOWN : shown.equals(text) ? text : shown);
  }

  /** The section that a number falls under; null when it falls under none. */
  private @Nullable FormatSection section(BigDecimal number) {
    FormatSection first = sections.get(0);
    if (sections.size() == 1) {
      return holds(first, true, number) ? first : null;
    }
    FormatSection second = sections.get(1);
    boolean three = sections.size() > 2;
    boolean sole = first.condition() == null && (three || second.condition() != null);
    if (holds(first, sole ? number.signum() > 0 : number.signum() >= 0, number)) {
      return first;
    }
    if (holds(second, !three || number.signum() < 0, number)) {
      return second;
    }
    return three ? sections.get(2) : null;
  }

  private static boolean holds(FormatSection section, boolean otherwise, BigDecimal number) {
    return section.condition() == null ? otherwise : section.condition().holds(number);
  }

  private @Nullable String shown(FormatSection section, BigDecimal number, DayCount days) {
    BigDecimal meant = number.round(SHOWN);
    if (section.isTemporal()
        || section.locale() == FormatLocale.SYSTEM_DATE
        || section.locale() == FormatLocale.SYSTEM_TIME) {
      boolean day = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
      return day ? ShownDate.of(section, meant, days) : null;
    }
    boolean stated = sections.stream().anyMatch(one -> one.condition() != null);
    if (number.signum() < 0 && stated) {
      return null;
    }
    return ShownNumber.of(section, meant, sections.size() == 1);
  }

  private static String text(FormatSection section, BigDecimal number, DayCount days) {
    boolean dated =
        section.isTemporal() && !section.has(Kind.ELAPSED) && !section.has(Kind.GENERAL);
    boolean day = number.signum() == 0 || number.compareTo(SHORTEST_TIME) >= 0;
    return dated && day && number.compareTo(LAST_DAY) < 0
        ? dated(section, number, days)
        : plain(number);
  }

  /** A number in full. */
  static String plain(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    boolean unreadable =
        Math.abs((long) shown.precision() - shown.scale()) > LONGEST_PLAIN
            || shown.scale() > LONGEST_PLAIN;
    return unreadable ? shown.toString() : shown.toPlainString();
  }

  private static String dated(FormatSection section, BigDecimal number, DayCount days) {
    BigDecimal seconds = number.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP);
    if (!section.isDay() && seconds.compareTo(SECONDS_A_DAY) < 0) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(
          LocalTime.ofSecondOfDay(seconds.longValueExact()));
    }
    LocalDateTime time = days.at(seconds);
    if (time == null) {
      return plain(number);
    }
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) && section.isDay()
        ? time.toLocalDate().toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }
}
