package org.kakehashi.intake.ledger;

import jakarta.persistence.EntityManager;
import org.kakehashi.intake.ImportLedger;

/** {@link ImportLedger} without a container. */
public final class TestImportLedger {
  private TestImportLedger() {}

  public static ImportLedger on(EntityManager em) {
    DefaultImportLedger ledger = new DefaultImportLedger();
    ledger.em = em;
    return ledger;
  }
}
