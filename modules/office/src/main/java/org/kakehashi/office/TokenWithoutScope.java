package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An access token has at least one scope. */
public final class TokenWithoutScope extends Invalid {
  private static final long serialVersionUID = 1L;

  public TokenWithoutScope() {
    super("TokenWithoutScope", List.of(), "scopes");
  }
}
