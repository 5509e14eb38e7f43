package org.kakehashi.review.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Decisions;
import org.kakehashi.programme.OpenIssues;
import org.kakehashi.programme.ProgrammeItems;
import org.kakehashi.programme.ProgrammeYears;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.review.AnnualReviews;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.review.SurveyEvidence;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.Conferences;

/** Puts a year's record together. */
@ApplicationScoped
@Transactional
class DefaultAnnualReviews implements AnnualReviews {
  @Inject ProgrammeItems items;
  @Inject Conferences conferences;
  @Inject Comparisons comparisons;
  @Inject Decisions decisions;
  @Inject OpenIssues issues;
  @Inject Bureaus bureaus;
  @Inject ProgrammeYears programme;

  @Override
  public List<FiscalYear> years(Actor actor) {
    return Stream.concat(programme.years(actor).stream(), conferences.years(actor).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public ReviewYear review(Actor actor, FiscalYear year, List<SurveyEvidence> surveys) {
    ReviewYear.Work work = work(actor, year);
    List<Comparison> compared = comparisons.list(actor, year);
    ReviewYear.Work next = work(actor, year.next());
    Facts facts =
        new Facts(
            Stream.concat(work.items().stream(), next.items().stream()).toList(),
            work.conferences(),
            work.summary(),
            compared,
            Stream.concat(work.decisions().stream(), next.decisions().stream()).toList(),
            Stream.concat(work.issues().stream(), next.issues().stream()).distinct().toList(),
            List.copyOf(surveys),
            shortNames());
    return new ReviewYear(work, compared, next, new TenQuestions(facts).answers());
  }

  private ReviewYear.Work work(Actor actor, FiscalYear year) {
    List<Conference> events = conferences.list(actor, year);
    return new ReviewYear.Work(
        year,
        items.list(actor, year),
        events,
        ConferenceSummary.of(year, events),
        decisions.list(actor, year),
        issues.list(actor, year));
  }

  private Map<String, String> shortNames() {
    Map<String, String> names = new LinkedHashMap<>();
    bureaus.all().forEach(bureau -> names.put(bureau.code(), bureau.shortName()));
    return names;
  }
}
