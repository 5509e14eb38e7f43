package org.kakehashi.programme.comparison;

import jakarta.persistence.EntityManager;
import org.kakehashi.intake.personal.TestPersonalDataFinder;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.testing.Office;

/** {@link Comparisons} without a container. */
public final class ComparisonsOnDatabase {
  private ComparisonsOnDatabase() {}

  public static Comparisons on(Office office, EntityManager em) {
    DefaultComparisons comparisons = new DefaultComparisons();
    comparisons.em = em;
    comparisons.records = office.records();
    comparisons.clock = office.clock();
    comparisons.privacy = new CitationPrivacy();
    comparisons.privacy.finder = TestPersonalDataFinder.finder();
    return comparisons;
  }
}
