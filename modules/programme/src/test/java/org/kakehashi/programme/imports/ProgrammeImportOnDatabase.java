package org.kakehashi.programme.imports;

import jakarta.persistence.EntityManager;
import org.kakehashi.intake.ledger.TestImportLedger;
import org.kakehashi.programme.ProgrammeImport;
import org.kakehashi.programme.comparison.ComparisonsOnDatabase;
import org.kakehashi.programme.decision.DecisionsOnDatabase;
import org.kakehashi.programme.issue.OpenIssuesOnDatabase;
import org.kakehashi.programme.item.ProgrammeItemsOnDatabase;
import org.kakehashi.programme.testing.Office;

/** {@link ProgrammeImport} without a container. */
public final class ProgrammeImportOnDatabase {
  private ProgrammeImportOnDatabase() {}

  public static ProgrammeImport on(Office office, EntityManager em) {
    DefaultProgrammeImport programme = new DefaultProgrammeImport();
    programme.items = ProgrammeItemsOnDatabase.on(office, em);
    programme.comparisons = ComparisonsOnDatabase.on(office, em);
    programme.decisions = DecisionsOnDatabase.on(office, em);
    programme.issues = OpenIssuesOnDatabase.on(office, em);
    programme.ledger = TestImportLedger.on(em);
    return programme;
  }
}
