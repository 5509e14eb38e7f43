package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A substitute (代替実施) of no known kind says what it is. */
public final class SubstituteMustBeStated extends Invalid {
  private static final long serialVersionUID = 1L;

  public SubstituteMustBeStated() {
    super("SubstituteMustBeStated", List.of(), "substitute.text");
  }
}
