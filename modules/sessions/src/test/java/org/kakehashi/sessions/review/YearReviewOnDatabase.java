package org.kakehashi.sessions.review;

import jakarta.persistence.EntityManager;
import org.kakehashi.sessions.AnnualReviews;
import org.kakehashi.sessions.comparison.ComparisonsOnDatabase;
import org.kakehashi.sessions.conference.ConferencesOnDatabase;
import org.kakehashi.sessions.decision.DecisionsOnDatabase;
import org.kakehashi.sessions.issue.OpenIssuesOnDatabase;
import org.kakehashi.sessions.keeping.Office;
import org.kakehashi.sessions.undertaking.UndertakingsOnDatabase;

/** {@link AnnualReviews} without a container. */
public final class YearReviewOnDatabase {
  private YearReviewOnDatabase() {}

  public static AnnualReviews on(Office office, EntityManager em) {
    YearReview review = new YearReview();
    review.undertakings = UndertakingsOnDatabase.on(office, em);
    review.conferences = ConferencesOnDatabase.on(office, em);
    review.comparisons = ComparisonsOnDatabase.on(office, em);
    review.decisions = DecisionsOnDatabase.on(office, em);
    review.issues = OpenIssuesOnDatabase.on(office, em);
    review.bureaus = office.bureaus();
    review.years = new EnteredYears();
    review.years.em = em;
    review.desk = office.desk();
    return review;
  }
}
