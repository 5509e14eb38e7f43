package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
    var years = new TreeSet<FiscalYear>(Comparator.reverseOrder());
    for (int year = present().year() + AHEAD; year >= FiscalYear.FIRST; year--) {
      years.add(new FiscalYear(year));
    }
    if (shown.matches("20(19|[2-9][0-9])|2[1-9][0-9]{2}")) {
      years.add(of(shown));
    }
    return years.stream()
        .map(year -> new Option(Integer.toString(year.year()), year.label()))
        .toList();
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
