package org.kakehashi.intake.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.tables.FormatToken.Kind;

/** What a person sees of a number under a section that is a day, a time or a span of time. */
final class ShownDate {
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;
  private static final int NANO_DIGITS = 9;

  private final FormatSection section;
  private final boolean twelve;

  /** With a span's, or of the day. */
  private final BigDecimal seconds;

  /** Null where the number is no day of the calendar. */
  private final @Nullable LocalDateTime time;

  private ShownDate(FormatSection section, BigDecimal seconds, @Nullable LocalDateTime time) {
    this.section = section;
    this.seconds = seconds;
    this.time = time;
    this.twelve = section.tokens().stream().anyMatch(FormatToken::isHalf);
  }

  /**
   * The number as shown; null where it can't be told.
   *
   * @param number in days, not negative
   */
  static @Nullable String of(FormatSection section, BigDecimal number, DayCount calendar) {
    if (!section.exact()) {
      return null;
    }
    BigDecimal seconds =
        number.multiply(SECONDS_A_DAY).setScale(decimals(section), RoundingMode.HALF_UP);
    LocalDateTime time = calendar.at(seconds);
    if (time == null && section.isDay()) {
      return null;
    }
    return new ShownDate(section, seconds, time).text();
  }

  /** How many decimals of a second it shows. */
  private static int decimals(FormatSection section) {
    int seconds = 0;
    while (seconds < section.tokens().size() && !isSeconds(section.tokens().get(seconds))) {
      seconds++;
    }
    int at = seconds + 1;
    int decimals = 0;
    if (at < section.tokens().size() && section.tokens().get(at).is(Kind.POINT)) {
      while (++at < section.tokens().size() && section.tokens().get(at).is(Kind.DIGIT)) {
        decimals++;
      }
    }
    return Math.min(decimals, NANO_DIGITS);
  }

  private static boolean isSeconds(FormatToken token) {
    return (token.is(Kind.DATE) || token.is(Kind.ELAPSED)) && token.letter() == 's';
  }

  private @Nullable String text() {
    if (section.locale() == FormatLocale.SYSTEM_DATE) {
      return time == null
          ? null
          : time.getYear() + "年" + time.getMonthValue() + "月" + time.getDayOfMonth() + "日";
    }
    if (section.locale() == FormatLocale.SYSTEM_TIME) {
      return part("h", 'h') + ":" + part("nn", 'n') + ":" + part("ss", 's');
    }
    StringBuilder text = new StringBuilder();
    int decimal = 0;
    for (FormatToken token : section.tokens()) {
      String shown =
          switch (token.kind()) {
            case DATE -> token.isHalf() ? half(token.text()) : part(token.text(), token.letter());
            case ELAPSED -> elapsed(token.text());
            case DIGIT -> decimal < seconds.scale() ? fraction(decimal++) : token.text();
            case GENERAL -> null;
            default -> token.text();
          };
      if (shown == null) {
        return null;
      }
      text.append(shown);
    }
    return text.toString().strip();
  }

  private String fraction(int decimal) {
    String digits = seconds.toPlainString();
    int at = digits.length() - seconds.scale() + decimal;
    return digits.substring(at, at + 1);
  }

  private String elapsed(String letters) {
    long span = seconds.longValue();
    long shown =
        switch (letters.charAt(0)) {
          case 'h' -> span / HOUR;
          case 'm' -> span / MINUTE;
          default -> span;
        };
    return padded(shown, letters.length());
  }

  private @Nullable String half(String written) {
    int slash = written.indexOf('/');
    boolean morning = secondOfDay() < 12 * HOUR;
    boolean letters = written.charAt(0) < 0x80;
    if (letters && section.locale() == FormatLocale.JAPANESE) {
      return morning ? "午前" : "午後";
    }
    if (letters && section.locale() == FormatLocale.OTHER) {
      return null;
    }
    String shown = morning ? written.substring(0, slash) : written.substring(slash + 1);
    return letters && written.length() > 3 ? shown.toUpperCase(Locale.ROOT) : shown;
  }

  private @Nullable String part(String letters, char letter) {
    int length = letters.length();
    return switch (letter) {
      case 'h' -> padded(hour(), length);
      case 'n' -> padded(secondOfDay() % HOUR / MINUTE, length);
      case 's' -> padded(secondOfDay() % MINUTE, length);
      default -> day(letter, length, Objects.requireNonNull(time));
    };
  }

  private @Nullable String day(char letter, int length, LocalDateTime at) {
    return switch (letter) {
      case 'y' -> length <= 2 ? padded(at.getYear() % 100, 2) : Integer.toString(at.getYear());
      case 'm' -> length <= 2 ? padded(at.getMonthValue(), length) : month(length, at);
      case 'd' -> length <= 2 ? padded(at.getDayOfMonth(), length) : weekday(length, at);
      case 'a' -> section.locale().isJapanese() ? weekday(length, at, Locale.JAPANESE) : null;
      case 'g' -> era(length, at);
      case 'e' -> yearOfEra(length, at);
      default -> null;
    };
  }

  private @Nullable String month(int length, LocalDateTime at) {
    boolean english =
        section.locale() == FormatLocale.OWN || section.locale() == FormatLocale.ENGLISH;
    if (!english) {
      return null;
    }
    TextStyle style =
        length == 3 ? TextStyle.SHORT : length == 4 ? TextStyle.FULL : TextStyle.NARROW;
    return at.getMonth().getDisplayName(style, Locale.ENGLISH);
  }

  private @Nullable String weekday(int length, LocalDateTime at) {
    return switch (section.locale()) {
      case OWN, ENGLISH -> weekday(length, at, Locale.ENGLISH);
      case JAPANESE, JAPANESE_FIRST_YEAR -> weekday(length, at, Locale.JAPANESE);
      default -> null;
    };
  }

  private static String weekday(int length, LocalDateTime at, Locale locale) {
    return at.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, locale);
  }

  private @Nullable String era(int length, LocalDateTime at) {
    if (!section.locale().isJapanese()) {
      return null;
    }
    var era = JapaneseDate.from(at).getEra();
    return length == 1
        ? era.getDisplayName(TextStyle.NARROW, Locale.ENGLISH)
        : era.getDisplayName(TextStyle.FULL, Locale.JAPANESE).substring(0, length == 2 ? 1 : 2);
  }

  private @Nullable String yearOfEra(int length, LocalDateTime at) {
    if (!section.locale().isJapanese()) {
      return null;
    }
    int year = JapaneseDate.from(at).get(ChronoField.YEAR_OF_ERA);
    return year == 1 && section.locale() == FormatLocale.JAPANESE_FIRST_YEAR
        ? "元"
        : padded(year, Math.min(length, 2));
  }

  private int secondOfDay() {
    return (int) (seconds.longValue() % SECONDS_A_DAY.longValue());
  }

  private int hour() {
    int hour = secondOfDay() / HOUR;
    return twelve ? (hour + 11) % 12 + 1 : hour;
  }

  private static String padded(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
