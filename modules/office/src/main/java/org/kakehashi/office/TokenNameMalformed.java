package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An access token's name is 1 to 60 characters long, without line breaks. */
public final class TokenNameMalformed extends Invalid {
  private static final long serialVersionUID = 1L;

  public TokenNameMalformed() {
    super("TokenNameMalformed", List.of(), "name");
  }
}
