package org.kakehashi.intake.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kakehashi.intake.ImportLedger;
import org.kakehashi.intake.ImportReceipt.Line;
import org.kakehashi.intake.ImportReceipt.Outcome;
import org.kakehashi.intake.ImportedEntry;

/** Keeps a fingerprint of what each entry said. */
@ApplicationScoped
@Transactional
class DefaultImportLedger implements ImportLedger {
  @PersistenceContext(unitName = "intake")
  EntityManager em;

  @Override
  public void alone() {
    // The name stems from where files were first taken in; nodes of several versions agree on it.
    em.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('sessions.intake'))")
        .getSingleResult();
  }

  @Override
  public <E, K> Line take(
      ImportedEntry<E> entry,
      Optional<K> kept,
      Function<K, E> said,
      Runnable add,
      Consumer<K> change) {
    IntakeEntryEntity last = em.find(IntakeEntryEntity.class, entry.ledgerKey());
    boolean heard =
        last != null && (last.said(entry.fingerprint()) || last.said(entry.formerFingerprint()));
    Outcome outcome =
        entry
            .item()
            .naming(
                () -> {
                  // What people renamed or removed since is not entered a second time.
                  if (heard) {
                    return Outcome.UNCHANGED;
                  }
                  if (kept.isEmpty()) {
                    add.run();
                    return Outcome.ADDED;
                  }
                  if (said.apply(kept.get()).equals(entry.entry())) {
                    return Outcome.UNCHANGED;
                  }
                  change.accept(kept.get());
                  return Outcome.CHANGED;
                });
    if (last == null) {
      em.persist(new IntakeEntryEntity(entry.ledgerKey(), entry.fingerprint()));
    } else {
      last.says(entry.fingerprint());
    }
    return new Line(entry.section(), entry.name(), outcome);
  }
}
