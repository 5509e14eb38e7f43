package org.kakehashi.kernel;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March.
 *
 * @param year the western year in which it begins; 2019 (令和元年度) or later
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  /** The first fiscal year of the Reiwa era, the earliest this office's papers can name. */
  public static final int FIRST = 2019;

  private static final int LAST = 2998;

  public FiscalYear {
    // the year after the last is named beside it
    if (!covers(year) && year != LAST + 1) {
      throw new FiscalYearOutOfRange(year);
    }
  }

  /** Whether a western year begins a fiscal year that can be named. */
  public static boolean covers(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** The fiscal year that holds a date. */
  public static FiscalYear of(LocalDate date) {
    return new FiscalYear(
        date.getMonth().compareTo(Month.APRIL) < 0 ? date.getYear() - 1 : date.getYear());
  }

  public LocalDate first() {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  public LocalDate last() {
    return LocalDate.of(year + 1, Month.MARCH, 31);
  }

  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  /** 令和8年度（2026年度）: wareki first with the western year, as the committee's papers print it. */
  public String label() {
    return wareki() + "（" + year + "年度）";
  }

  /** 令和8年度, for titles and narrow columns. */
  public String wareki() {
    int era = year - FIRST + 1;
    return "令和" + (era == 1 ? "元" : Integer.toString(era)) + "年度";
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
