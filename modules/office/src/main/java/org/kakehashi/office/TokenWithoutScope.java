package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** An access token has at least one scope. */
public final class TokenWithoutScope extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TokenWithoutScope() {
    super(List.of());
  }
}
