package org.kakehashi.kernel;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March.
 *
 * @param year the western year in which it begins; 2019 (令和元年度) or later
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  /** The first fiscal year of the Reiwa era, the earliest this office's papers can name. */
  public static final int FIRST = 2019;

  private static final int LAST = 2998;

  private static final Pattern WRITTEN =
      Pattern.compile("(?:令和|R)(元|\\d{1,2})(?:年度|年)?(?:\\((\\d{4})年度\\))?|(\\d{4})(?:年度|年)?");

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

  /**
   * Reads a year as people write it: 令和8年度, R8, 令和8年度（2026年度）, 2026年度, 2026.
   *
   * @return none when it is no fiscal year, or says two
   */
  public static Optional<FiscalYear> read(String written) {
    Matcher found =
        WRITTEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    if (!found.matches()) {
      return Optional.empty();
    }
    String era = found.group(1);
    String western = era == null ? found.group(3) : found.group(2);
    int year = era == null ? Integer.parseInt(western) : ofReiwa(era);
    boolean one = era == null || western == null || Integer.parseInt(western) == year;
    return one && covers(year) ? Optional.of(new FiscalYear(year)) : Optional.empty();
  }

  private static int ofReiwa(String year) {
    return FIRST - 1 + (year.equals("元") ? 1 : Integer.parseInt(year));
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
