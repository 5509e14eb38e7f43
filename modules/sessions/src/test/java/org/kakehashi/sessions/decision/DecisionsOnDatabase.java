package org.kakehashi.sessions.decision;

import jakarta.persistence.EntityManager;
import org.kakehashi.sessions.Decisions;
import org.kakehashi.sessions.keeping.Office;

/** {@link Decisions} without a container. */
public final class DecisionsOnDatabase {
  private DecisionsOnDatabase() {}

  public static Decisions on(Office office, EntityManager em) {
    DecisionBook book = new DecisionBook();
    book.em = em;
    book.desk = office.desk();
    return book;
  }
}
