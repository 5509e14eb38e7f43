package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An access token expires within a year. */
public final class TokenTermOutOfRange extends Invalid {
  private static final long serialVersionUID = 1L;

  public TokenTermOutOfRange() {
    super("TokenTermOutOfRange", List.of(), "expires");
  }
}
