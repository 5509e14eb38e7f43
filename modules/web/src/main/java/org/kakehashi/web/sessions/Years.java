package org.kakehashi.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.review.AnnualReviews;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.Option;

/** Fiscal years as these screens list and offer them. */
@RequestScoped
class Years {
  private static final int AHEAD = 5;

  @Inject AnnualReviews reviews;
  @Inject Clock clock;

  FiscalYear present() {
    return FiscalYear.of(LocalDate.now(clock));
  }

  /** Those anything was entered for and the present one, newest first. */
  List<FiscalYear> listed(Actor actor) {
    var years = new TreeSet<>(reviews.years(actor));
    years.add(present());
    return List.copyOf(years.descendingSet());
  }

  /**
   * The years of the plans being made down to the first of Reiwa.
   *
   * @param shown the year that stands in the form, offered whatever it is
   */
  List<Option> options(String shown) {
    return FiscalYears.options(last(), shown);
  }

  /** The same after one for all of them, whose value is empty. */
  List<Option> optionsOrAny(String shown) {
    return FiscalYears.optionsOrAny(last(), shown);
  }

  private FiscalYear last() {
    return new FiscalYear(present().year() + AHEAD);
  }
}
