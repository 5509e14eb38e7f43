package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.surveys.SurveyTally;

/** A fiscal year as its review (年次報告) shows it, on screen and on paper alike. */
public interface YearReviews {

  /** Everything of one year; a year without entries yields an empty record. Asks for SEE. */
  YearInReview year(Actor actor, FiscalYear year);

  /**
   * A year's programme and its surveys.
   *
   * @param surveys of that year, newest first, at most 50
   */
  record YearInReview(ReviewYear programme, List<SurveyTally> surveys) {
    public YearInReview {
      surveys = List.copyOf(surveys);
    }
  }
}
