package org.kakehashi.programme.comparison;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.testing.Office;

/** {@link Comparisons} without a container. */
public final class ComparisonsOnDatabase {
  private ComparisonsOnDatabase() {}

  public static Comparisons on(Office office, EntityManager em) {
    DefaultComparisons book = new DefaultComparisons();
    book.em = em;
    book.records = office.records();
    book.clock = office.clock();
    return book;
  }
}
