package org.kakehashi.office;

import org.kakehashi.kernel.Actor;

/**
 * The append-only record of what must be traceable (監査記録). Modules append by firing {@link
 * org.kakehashi.kernel.AuditEvent}; every operation here asks for {@code ADMINISTER}.
 */
public interface AuditTrail {

  /**
   * Newest first.
   *
   * @param page from 1
   * @param size 1 to 200
   */
  PageOf<AuditEntry> list(Actor actor, AuditFilter filter, int page, int size);

  /** Recomputes the whole chain. */
  AuditVerdict verify(Actor actor);
}
