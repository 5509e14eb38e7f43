package org.kakehashi.sessions.intake;

import jakarta.persistence.EntityManager;
import org.kakehashi.sessions.ProgrammeIntake;
import org.kakehashi.sessions.comparison.ComparisonsOnDatabase;
import org.kakehashi.sessions.conference.ConferencesOnDatabase;
import org.kakehashi.sessions.decision.DecisionsOnDatabase;
import org.kakehashi.sessions.issue.OpenIssuesOnDatabase;
import org.kakehashi.sessions.keeping.Office;
import org.kakehashi.sessions.undertaking.UndertakingsOnDatabase;

/** {@link ProgrammeIntake} without a container. */
public final class ImportDeskOnDatabase {
  private ImportDeskOnDatabase() {}

  public static ProgrammeIntake on(Office office, EntityManager em) {
    ImportDesk intake = new ImportDesk();
    intake.undertakings = UndertakingsOnDatabase.on(office, em);
    intake.conferences = ConferencesOnDatabase.on(office, em);
    intake.comparisons = ComparisonsOnDatabase.on(office, em);
    intake.decisions = DecisionsOnDatabase.on(office, em);
    intake.issues = OpenIssuesOnDatabase.on(office, em);
    intake.ledger = new IntakeLedger();
    intake.ledger.em = em;
    intake.desk = office.desk();
    return intake;
  }
}
