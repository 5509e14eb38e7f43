package org.kakehashi.programme.correction;

import jakarta.persistence.EntityManager;

/** {@link Corrections} without a container. */
public final class CorrectionsOnDatabase {
  private CorrectionsOnDatabase() {}

  public static Corrections on(EntityManager em) {
    Corrections corrections = new Corrections();
    corrections.em = em;
    return corrections;
  }
}
