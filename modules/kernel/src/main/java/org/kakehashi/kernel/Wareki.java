package org.kakehashi.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Dates as Japanese papers print them (和暦). Computed from the date alone, never from a clock, so a
 * host's time zone can't shift an era's turn. Dates before 1873-01-01 are refused by {@link
 * JapaneseDate}.
 */
public final class Wareki {
  private Wareki() {}

  /** 令和8年2月25日. */
  public static String of(LocalDate date) {
    return year(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** 令和8年（2026年）2月25日. */
  public static String withWesternYear(LocalDate date) {
    return year(date)
        + "年（"
        + date.getYear()
        + "年）"
        + date.getMonthValue()
        + "月"
        + date.getDayOfMonth()
        + "日";
  }

  /** 令和8年2月25日（水）. */
  public static String withWeekday(LocalDate date) {
    return of(date)
        + "（"
        + date.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE)
        + "）";
  }

  /** R8.2.25, for table cells only. */
  public static String shortForm(LocalDate date) {
    JapaneseDate japanese = JapaneseDate.from(date);
    String era = japanese.getEra().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
    return era
        + japanese.get(ChronoField.YEAR_OF_ERA)
        + "."
        + date.getMonthValue()
        + "."
        + date.getDayOfMonth();
  }

  /** 令和8年（2026年）3月; a month in which an era turns is named after its first day. */
  public static String withWesternYear(YearMonth month) {
    return year(month.atDay(1)) + "年（" + month.getYear() + "年）" + month.getMonthValue() + "月";
  }

  /** R8.3, for table cells only. */
  public static String shortForm(YearMonth month) {
    String day = shortForm(month.atDay(1));
    return day.substring(0, day.lastIndexOf('.'));
  }

  private static String year(LocalDate date) {
    JapaneseDate japanese = JapaneseDate.from(date);
    JapaneseEra era = japanese.getEra();
    int yearOfEra = japanese.get(ChronoField.YEAR_OF_ERA);
    return era.getDisplayName(TextStyle.FULL, Locale.JAPANESE)
        + (yearOfEra == 1 ? "元" : Integer.toString(yearOfEra));
  }
}
