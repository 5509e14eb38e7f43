package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** After repeated failures a name or address must wait. */
public final class SignInThrottled extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SignInThrottled(long seconds) {
    super(List.of(Long.toString(seconds)));
  }
}
