package org.kakehashi.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.Option;

/** Fiscal years as forms offer them. */
@RequestScoped
public class Years {
  private static final int AHEAD = 5;

  @Inject Clock clock;

  public FiscalYear present() {
    return FiscalYear.of(LocalDate.now(clock));
  }

  /**
   * The years of the plans being made down to the first of Reiwa.
   *
   * @param shown the year that stands in the form, offered whatever it is
   */
  public List<Option> options(String shown) {
    return FiscalYears.options(last(), shown);
  }

  /** The same after one for all of them, whose value is empty. */
  public List<Option> optionsOrAny(String shown) {
    return FiscalYears.optionsOrAny(last(), shown);
  }

  private FiscalYear last() {
    return new FiscalYear(present().year() + AHEAD);
  }
}
