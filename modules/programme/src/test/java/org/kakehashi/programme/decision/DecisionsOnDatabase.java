package org.kakehashi.programme.decision;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.Decisions;
import org.kakehashi.programme.testing.Office;

/** {@link Decisions} without a container. */
public final class DecisionsOnDatabase {
  private DecisionsOnDatabase() {}

  public static Decisions on(Office office, EntityManager em) {
    DefaultDecisions book = new DefaultDecisions();
    book.em = em;
    book.records = office.records();
    book.clock = office.clock();
    book.corrections = office.corrections(em);
    return book;
  }
}
