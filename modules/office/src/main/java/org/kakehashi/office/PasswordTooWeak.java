package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A password must keep a rule: the argument is the Japanese sentence that says which. */
public final class PasswordTooWeak extends Invalid {
  private static final long serialVersionUID = 1L;

  public PasswordTooWeak(String reason) {
    super("PasswordTooWeak", List.of(reason), "password");
  }
}
