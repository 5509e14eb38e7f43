package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.NotSignedIn;

/** Login name and password must go together; why they don't is never told. */
public final class SignInRefused extends NotSignedIn {
  private static final long serialVersionUID = 1L;

  public SignInRefused() {
    super("SignInRefused", List.of());
  }
}
