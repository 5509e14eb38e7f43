package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** A login name belongs to one account. */
public final class LoginNameTaken extends Conflict {
  private static final long serialVersionUID = 1L;

  public LoginNameTaken(String loginName) {
    super("LoginNameTaken", List.of(loginName), "loginName");
  }
}
