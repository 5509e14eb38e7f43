package org.kakehashi.programme.imports;

import jakarta.persistence.EntityManager;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.ledger.TestImportLedger;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.programme.ComparisonImport;
import org.kakehashi.programme.comparison.ComparisonsOnDatabase;
import org.kakehashi.programme.testing.Office;

/** {@link ComparisonImport} without a container. */
public final class ComparisonImportOnDatabase {
  private ComparisonImportOnDatabase() {}

  public static ComparisonImport on(Office office, EntityManager em) {
    return on(office, em, TestIntake.intake());
  }

  /**
   * The same.
   *
   * @param reading of its uploads
   */
  public static ComparisonImport on(Office office, EntityManager em, Intake reading) {
    DefaultComparisonImport comparison = new DefaultComparisonImport();
    comparison.intake = reading;
    comparison.comparisons = ComparisonsOnDatabase.on(office, em);
    comparison.ledger = TestImportLedger.on(em);
    comparison.records = office.records();
    return comparison;
  }
}
