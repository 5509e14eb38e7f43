package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A text holds control characters or half of a character. */
public final class UnprintableText extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UnprintableText(String label) {
    super(List.of(label));
  }
}
