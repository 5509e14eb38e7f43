package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Somebody else changed it since the caller read it. */
public final class ChangedMeanwhile extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ChangedMeanwhile() {
    super(List.of());
  }
}
