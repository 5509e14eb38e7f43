package org.kakehashi.sessions.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Remembers what each entry of a file said when it was last taken in. */
@ApplicationScoped
class IntakeLedger {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  /**
   * Lets one file in at a time: whoever brings the same file at the same moment waits, and then
   * finds everything there already.
   */
  void alone() {
    em.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('sessions.intake'))")
        .getSingleResult();
  }

  /** Whether the last file said exactly this of the entry. */
  boolean heard(Incoming<?> incoming) {
    IntakeEntry last = em.find(IntakeEntry.class, incoming.ledgerKey());
    return last != null && last.said(incoming.fingerprint());
  }

  void note(Incoming<?> incoming) {
    IntakeEntry last = em.find(IntakeEntry.class, incoming.ledgerKey());
    if (last == null) {
      em.persist(new IntakeEntry(incoming.ledgerKey(), incoming.fingerprint()));
    } else {
      last.says(incoming.fingerprint());
    }
  }
}
