package org.kakehashi.sessions.comparison;

import jakarta.persistence.EntityManager;
import org.kakehashi.sessions.Comparisons;
import org.kakehashi.sessions.keeping.Office;

/** {@link Comparisons} without a container. */
public final class ComparisonsOnDatabase {
  private ComparisonsOnDatabase() {}

  public static Comparisons on(Office office, EntityManager em) {
    ComparisonBook book = new ComparisonBook();
    book.em = em;
    book.desk = office.desk();
    return book;
  }
}
