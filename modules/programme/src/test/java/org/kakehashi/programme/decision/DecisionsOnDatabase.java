package org.kakehashi.programme.decision;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.Decisions;
import org.kakehashi.programme.testing.Office;

/** {@link Decisions} without a container. */
public final class DecisionsOnDatabase {
  private DecisionsOnDatabase() {}

  public static Decisions on(Office office, EntityManager em) {
    DefaultDecisions decisions = new DefaultDecisions();
    decisions.em = em;
    decisions.records = office.records();
    decisions.clock = office.clock();
    decisions.corrections = office.corrections(em);
    return decisions;
  }
}
