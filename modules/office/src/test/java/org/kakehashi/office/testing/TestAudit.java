package org.kakehashi.office.testing;

import java.util.List;
import org.kakehashi.kernel.AuditEvent;

/** What the audit chain would be told, without a container. */
public final class TestAudit extends HeardEvents<AuditEvent> {
  /** The actions alone, in order. */
  public List<String> actions() {
    return heard().stream().map(AuditEvent::action).toList();
  }
}
