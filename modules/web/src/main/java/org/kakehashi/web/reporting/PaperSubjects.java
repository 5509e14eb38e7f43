package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.review.AnnualReviews;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.page.Option;

/** What a paper of each kind can be about. */
@RequestScoped
class PaperSubjects {
  private static final int MOST = 200;

  @Inject Surveys surveys;
  @Inject Comparisons comparisons;
  @Inject AnnualReviews reviews;
  @Inject Clock clock;

  /** The choices, newest first; empty while nothing was entered. */
  List<Option> of(Actor actor, PaperKind kind) {
    return switch (kind) {
      case SURVEY_TALLY -> surveys(actor);
      case FORMAT_COMPARISON -> comparisons(actor);
      case ANNUAL_REVIEW ->
          years(actor).stream()
              .map(year -> new Option(Integer.toString(year.year()), year.label()))
              .toList();
    };
  }

  private List<Option> surveys(Actor actor) {
    return surveys.list(actor, null, null, 1, MOST).items().stream()
        .map(
            head ->
                new Option(
                    head.id().toString(),
                    text(
                        "papers.subject.survey",
                        head.year().wareki(),
                        head.title(),
                        head.imported().source().label())))
        .toList();
  }

  private List<Option> comparisons(Actor actor) {
    return comparisons.list(actor, null, null, 1, MOST).items().stream()
        .map(
            comparison ->
                new Option(
                    comparison.id().toString(),
                    text(
                        "papers.subject.comparison",
                        comparison.entry().year().wareki(),
                        comparison.entry().title())))
        .toList();
  }

  private List<FiscalYear> years(Actor actor) {
    var years = new TreeSet<>(reviews.years(actor));
    years.add(FiscalYear.of(LocalDate.now(clock)));
    surveys.list(actor, null, null, 1, MOST).items().forEach(head -> years.add(head.year()));
    return List.copyOf(years.descendingSet());
  }
}
