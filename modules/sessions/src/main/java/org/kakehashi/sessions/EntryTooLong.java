package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A text is longer than its field allows. */
public final class EntryTooLong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public EntryTooLong(String label, int limit) {
    super(List.of(label, Integer.toString(limit)));
  }
}
