package org.kakehashi.office.corrections;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kakehashi.office.Corrections;

/** {@link Corrections} without a container. */
public final class TestCorrections {
  private TestCorrections() {}

  public static Corrections on(EntityManager em, Clock clock) {
    DefaultCorrections corrections = new DefaultCorrections();
    corrections.em = em;
    corrections.clock = clock;
    return corrections;
  }
}
