package org.kakehashi.sessions.imports;

import jakarta.persistence.EntityManager;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.ledger.TestImportLedger;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.programme.imports.ProgrammeImportOnDatabase;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.sessions.ProgrammeIntake;
import org.kakehashi.sessions.conference.ConferencesOnDatabase;

/** {@link ProgrammeIntake} without a container. */
public final class ProgrammeIntakeOnDatabase {
  private ProgrammeIntakeOnDatabase() {}

  public static ProgrammeIntake on(Office office, EntityManager em) {
    return on(office, em, TestIntake.intake());
  }

  static ProgrammeIntake on(Office office, EntityManager em, Intake reading) {
    DefaultProgrammeIntake intake = new DefaultProgrammeIntake();
    intake.intake = reading;
    intake.bureaus = office.bureaus();
    intake.programme = ProgrammeImportOnDatabase.on(office, em);
    intake.conferences = ConferencesOnDatabase.on(office, em);
    intake.events = ConferencesOnDatabase.records(office, em);
    intake.ledger = TestImportLedger.on(em);
    intake.records = office.records();
    return intake;
  }
}
