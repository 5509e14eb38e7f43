package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A login name is 2 to 40 of a–z, 0–9, {@code . _ -}, beginning with a letter. */
public final class LoginNameMalformed extends Invalid {
  private static final long serialVersionUID = 1L;

  public LoginNameMalformed() {
    super("LoginNameMalformed", List.of(), "loginName");
  }
}
