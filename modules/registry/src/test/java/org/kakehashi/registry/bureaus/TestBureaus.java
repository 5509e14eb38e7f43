package org.kakehashi.registry.bureaus;

import jakarta.persistence.EntityManager;
import org.kakehashi.registry.Bureaus;

/** The registry's own {@link Bureaus}, without a container. */
public final class TestBureaus {
  private TestBureaus() {}

  /**
   * The bureaus as the migrations left them.
   *
   * @param em of the unit {@code registry}
   */
  public static Bureaus on(EntityManager em) {
    DefaultBureaus master = new DefaultBureaus();
    master.em = em;
    return master;
  }
}
