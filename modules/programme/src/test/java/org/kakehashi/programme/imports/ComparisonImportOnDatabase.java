package org.kakehashi.programme.imports;

import jakarta.persistence.EntityManager;
import org.kakehashi.intake.ledger.TestImportLedger;
import org.kakehashi.programme.ComparisonImport;
import org.kakehashi.programme.comparison.ComparisonsOnDatabase;
import org.kakehashi.programme.testing.Office;

/** {@link ComparisonImport} without a container. */
public final class ComparisonImportOnDatabase {
  private ComparisonImportOnDatabase() {}

  public static ComparisonImport on(Office office, EntityManager em) {
    DefaultComparisonImport comparison = new DefaultComparisonImport();
    comparison.comparisons = ComparisonsOnDatabase.on(office, em);
    comparison.ledger = TestImportLedger.on(em);
    comparison.records = office.records();
    return comparison;
  }
}
