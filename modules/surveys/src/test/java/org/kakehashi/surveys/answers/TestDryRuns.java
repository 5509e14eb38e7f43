package org.kakehashi.surveys.answers;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.mapping.TestTableMappings;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.surveys.intake.TestCountsReader;
import org.kakehashi.surveys.personal.TestPersonalFlags;
import org.kakehashi.surveys.survey.TestSurveys;

/** The taking in of answer sheets, without a container. */
public final class TestDryRuns {
  private TestDryRuns() {}

  /**
   * Wired as the container would.
   *
   * @param em of the unit {@code surveys}
   */
  public static DryRuns on(EntityManager em, Clock clock, Event<AuditEvent> audit) {
    Intake intake = TestIntake.intake();
    DryRuns dryRuns = new DryRuns();
    dryRuns.em = em;
    dryRuns.intake = intake;
    dryRuns.reader = TestCountsReader.on(intake);
    dryRuns.surveys = new TestSurveys(em).surveys();
    dryRuns.mapped = new MappedSheets();
    dryRuns.mapped.mappings = TestTableMappings.forgetful();
    dryRuns.screening = new TestPersonalFlags(em, clock).screening();
    dryRuns.audit = audit;
    dryRuns.clock = clock;
    return dryRuns;
  }

  /** The corrections of all cells that say the same, wired as the container would. */
  public static ValueCorrections correctionsOn(
      EntityManager em, Clock clock, Event<AuditEvent> audit) {
    ValueCorrections corrections = new ValueCorrections();
    corrections.dryRuns = on(em, clock, audit);
    corrections.reader = corrections.dryRuns.reader;
    corrections.clock = clock;
    return corrections;
  }

  /** The mapping before it, wired as the container would; nothing is remembered. */
  public static DryRunMappings mappingsOn(EntityManager em, Clock clock, Event<AuditEvent> audit) {
    DryRuns dryRuns = on(em, clock, audit);
    DryRunMappings mappings = new DryRunMappings();
    mappings.em = em;
    mappings.intake = dryRuns.intake;
    mappings.reader = dryRuns.reader;
    mappings.dryRuns = dryRuns;
    mappings.mappings = dryRuns.mapped.mappings;
    mappings.clock = clock;
    return mappings;
  }

  /** The receipts of what was taken in. */
  public static AnswerReceipts receipts(EntityManager em, Event<AuditEvent> audit) {
    AnswerReceipts receipts = new AnswerReceipts();
    receipts.em = em;
    receipts.surveys = new TestSurveys(em).surveys();
    receipts.audit = audit;
    return receipts;
  }
}
