package org.kakehashi.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Wareki;

/**
 * A date as precise as its source states it: 令和8年3月 stays a month.
 *
 * @param from the first day it may mean
 * @param to the last day it may mean, inclusive
 * @param precision how it was stated
 */
public record StatedDate(LocalDate from, LocalDate to, Precision precision)
    implements Comparable<StatedDate> {

  /** How precisely a date was stated. */
  public enum Precision {
    DAY,
    MONTH,
    FISCAL_YEAR,
    PERIOD
  }

  public StatedDate {
    boolean fits =
        !to.isBefore(from)
            && switch (precision) {
              case DAY -> from.equals(to);
              case MONTH ->
                  from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
              case FISCAL_YEAR ->
                  from.getMonthValue() == 4
                      && from.getDayOfMonth() == 1
                      && to.equals(from.plusYears(1).minusDays(1));
              case PERIOD -> true;
            };
    if (!fits || from.getYear() < 2000 || to.getYear() > 2999) {
      throw new UnreadableDate(from + "/" + to);
    }
  }

  public static StatedDate day(LocalDate day) {
    return new StatedDate(day, day, Precision.DAY);
  }

  public static StatedDate month(YearMonth month) {
    return new StatedDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static StatedDate fiscalYear(FiscalYear year) {
    return new StatedDate(year.first(), year.last(), Precision.FISCAL_YEAR);
  }

  public static StatedDate period(LocalDate from, LocalDate to) {
    return new StatedDate(from, to, Precision.PERIOD);
  }

  /**
   * Reads the form {@link #code()} writes.
   *
   * @throws UnreadableDate when it is none of the four
   */
  public static StatedDate parse(String code) {
    String text = code.strip();
    try {
      if (text.startsWith("FY")) {
        return fiscalYear(new FiscalYear(Integer.parseInt(text.substring(2))));
      }
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return period(
            LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
      }
      return text.length() == 7 ? month(YearMonth.parse(text)) : day(LocalDate.parse(text));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new UnreadableDate(text);
    }
  }

  /**
   * Reads a date as people write it: 令和8年2月25日, R8.3, 2026年3月, 令和7年度, R8.4.1～R8.6.30, and what
   * {@link #code()} and {@link #label()} write.
   *
   * @throws UnreadableDate when it is none of these
   */
  public static StatedDate read(String written) {
    return parse(WrittenDate.code(written));
  }

  /**
   * For data: {@code 2026-02-25}, {@code 2026-03}, {@code FY2025} or {@code 2026-04-01/2026-06-30}.
   */
  public String code() {
    return switch (precision) {
      case DAY -> from.toString();
      case MONTH -> YearMonth.from(from).toString();
      case FISCAL_YEAR -> "FY" + from.getYear();
      case PERIOD -> from + "/" + to;
    };
  }

  /** For text: 令和8年（2026年）2月25日, 令和8年（2026年）3月, 令和7年度（2025年度）. */
  public String label() {
    return switch (precision) {
      case DAY -> Wareki.withWesternYear(from);
      case MONTH -> Wareki.withWesternYear(YearMonth.from(from));
      case FISCAL_YEAR -> FiscalYear.of(from).label();
      case PERIOD -> Wareki.withWesternYear(from) + "から" + Wareki.withWesternYear(to) + "まで";
    };
  }

  /** For table cells only: R8.2.25, R8.3, 令和7年度, R8.4.1～R8.6.30. */
  public String shortForm() {
    return switch (precision) {
      case DAY -> Wareki.shortForm(from);
      case MONTH -> Wareki.shortForm(YearMonth.from(from));
      case FISCAL_YEAR -> FiscalYear.of(from).wareki();
      case PERIOD -> Wareki.shortForm(from) + "～" + Wareki.shortForm(to);
    };
  }

  @Override
  public int compareTo(StatedDate other) {
    int byFrom = from.compareTo(other.from);
    if (byFrom != 0) {
      return byFrom;
    }
    int byTo = to.compareTo(other.to);
    return byTo != 0 ? byTo : precision.compareTo(other.precision);
  }
}
