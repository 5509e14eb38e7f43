package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A field that must be filled is empty. */
public final class EntryMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public EntryMissing(String label) {
    super(List.of(label));
  }
}
