package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What is decided is not changed; it is only corrected (訂正), with a reason. */
public final class DecidedStands extends Invalid {
  private static final long serialVersionUID = 1L;

  public DecidedStands() {
    super("DecidedStands", List.of(), "correction");
  }
}
