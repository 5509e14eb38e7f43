package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** An access token expires within a year. */
public final class TokenTermOutOfRange extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TokenTermOutOfRange() {
    super(List.of());
  }
}
