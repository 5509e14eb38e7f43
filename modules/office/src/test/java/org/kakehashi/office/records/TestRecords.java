package org.kakehashi.office.records;

import jakarta.enterprise.event.Event;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.office.Records;

/** The records kit as production wires it, for other modules' persistence tests. */
public final class TestRecords {
  private TestRecords() {}

  /** The kit that tells this audit. */
  public static Records telling(Event<AuditEvent> audit) {
    return new DefaultRecords(audit);
  }
}
