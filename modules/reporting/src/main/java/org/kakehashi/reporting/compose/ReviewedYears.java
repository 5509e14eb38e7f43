package org.kakehashi.reporting.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.reporting.YearReviews;
import org.kakehashi.review.AnnualReviews;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;

/** Brings a year's programme and its surveys together. */
@ApplicationScoped
class ReviewedYears implements YearReviews {
  private static final int SURVEYS_MOST = 50;

  @Inject AnnualReviews reviews;
  @Inject Surveys surveys;

  @Override
  public YearInReview year(Actor actor, FiscalYear year) {
    List<SurveyTally> tallies = surveys.tallies(actor, year, SURVEYS_MOST);
    return new YearInReview(
        reviews.review(actor, year, tallies.stream().map(Evidence::of).toList()), tallies);
  }
}
