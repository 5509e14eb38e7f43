package org.kakehashi.review.year;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.comparison.ComparisonsOnDatabase;
import org.kakehashi.programme.decision.DecisionsOnDatabase;
import org.kakehashi.programme.issue.OpenIssuesOnDatabase;
import org.kakehashi.programme.item.ProgrammeItemsOnDatabase;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.programme.years.ProgrammeYearsOnDatabase;
import org.kakehashi.review.AnnualReviews;
import org.kakehashi.sessions.conference.ConferencesOnDatabase;

/** {@link AnnualReviews} without a container. */
public final class AnnualReviewsOnDatabase {
  private AnnualReviewsOnDatabase() {}

  public static AnnualReviews on(Office office, EntityManager em) {
    DefaultAnnualReviews review = new DefaultAnnualReviews();
    review.items = ProgrammeItemsOnDatabase.on(office, em);
    review.conferences = ConferencesOnDatabase.on(office, em);
    review.comparisons = ComparisonsOnDatabase.on(office, em);
    review.decisions = DecisionsOnDatabase.on(office, em);
    review.issues = OpenIssuesOnDatabase.on(office, em);
    review.bureaus = office.bureaus();
    review.programme = ProgrammeYearsOnDatabase.on(office, em);
    return review;
  }
}
