package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A head count must lie between 0 and 1,000,000. */
public final class CountOutOfRange extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public CountOutOfRange(String label) {
    super(List.of(label));
  }
}
