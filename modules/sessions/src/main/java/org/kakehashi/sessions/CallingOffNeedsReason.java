package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** An event called off (見送り) states its reason. */
public final class CallingOffNeedsReason extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public CallingOffNeedsReason() {
    super(List.of());
  }
}
