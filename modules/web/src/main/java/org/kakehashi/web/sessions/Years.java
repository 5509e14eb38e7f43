package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.sessions.AnnualReviews;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Option;

/** Fiscal years as these screens list, offer and read them: by the western year they begin in. */
@RequestScoped
class Years {
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

  /** The next but one down to the first of Reiwa. */
  List<Option> options() {
    var options = new ArrayList<Option>();
    for (int year = present().year() + 2; year >= FiscalYear.FIRST; year--) {
      options.add(new Option(Integer.toString(year), new FiscalYear(year).label()));
    }
    return List.copyOf(options);
  }

  /** The same after a choice of none. */
  List<Option> optionsOrNone() {
    var options = new ArrayList<Option>();
    options.add(new Option("", text("programme.none")));
    options.addAll(options());
    return List.copyOf(options);
  }

  /**
   * The year sent.
   *
   * @throws FieldMustBe when it is no year
   */
  static FiscalYear of(String sent) {
    if (!sent.strip().matches("[0-9]{4}")) {
      throw new FieldMustBe(text("programme.year"), text("programme.year.expected"));
    }
    return new FiscalYear(Integer.parseInt(sent.strip()));
  }
}
