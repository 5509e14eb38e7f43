package org.kakehashi.office;

import org.kakehashi.kernel.Actor;

/**
 * The append-only record of what must be traceable (監査記録). Modules append by firing {@link
 * org.kakehashi.kernel.AuditEvent}; to see it asks for {@code ADMINISTER}.
 */
public interface AuditTrail {

  /**
   * Newest first.
   *
   * @param page from 1
   * @param size 1 to 200
   */
  PageOf<AuditEntry> list(Actor actor, AuditFilter filter, int page, int size);

  /** Recomputes the whole chain, and whether it reaches as far as it once did. */
  AuditVerdict verify(Actor actor);

  /**
   * Where the chain ends now: the last entry's sequence number and hash. It tells nothing of any
   * entry; kept elsewhere, with a paper or a backup, it shows a chain that was cut or made anew.
   * Empty where the database's own note of it was taken away, which {@link #verify} finds.
   */
  String head();
}
