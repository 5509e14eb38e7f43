package org.kakehashi.surveys.personal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kakehashi.intake.personal.TestPersonalDataFinder;

/** The flags of texts on one entity manager, as the container would wire them. */
public final class TestPersonalFlags {
  private final FlagRepository flags = new FlagRepository();
  private final TextScreening screening = new TextScreening();

  /**
   * @param em of the unit {@code surveys}
   */
  public TestPersonalFlags(EntityManager em, Clock clock) {
    flags.em = em;
    screening.em = em;
    screening.finder = TestPersonalDataFinder.finder();
    screening.clock = clock;
  }

  public FlagRepository flags() {
    return flags;
  }

  public TextScreening screening() {
    return screening;
  }
}
