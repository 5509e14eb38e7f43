package org.kakehashi.surveys.answers;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.surveys.book.Shelf;
import org.kakehashi.surveys.intake.TestCountsReader;

/** The taking in of answer sheets, without a container. */
public final class TestAnswerTrials {
  private TestAnswerTrials() {}

  /**
   * Wired as the container would.
   *
   * @param em of the unit {@code surveys}
   */
  public static AnswerTrials on(EntityManager em, Clock clock, Event<AuditEvent> audit) {
    Intake intake = TestIntake.intake();
    AnswerTrials trials = new AnswerTrials();
    trials.em = em;
    trials.intake = intake;
    trials.reader = TestCountsReader.on(intake);
    trials.surveys = new Shelf(em).book();
    trials.audit = audit;
    trials.clock = clock;
    return trials;
  }
}
