package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A login name belongs to one account. */
public final class LoginNameTaken extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LoginNameTaken(String loginName) {
    super(List.of(loginName));
  }
}
