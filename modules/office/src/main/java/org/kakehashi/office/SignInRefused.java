package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Login name and password must go together; why they don't is never told. */
public final class SignInRefused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SignInRefused() {
    super(List.of());
  }
}
