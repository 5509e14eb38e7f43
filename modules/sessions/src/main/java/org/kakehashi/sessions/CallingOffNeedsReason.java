package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An event called off (見送り) states its reason. */
public final class CallingOffNeedsReason extends Invalid {
  private static final long serialVersionUID = 1L;

  public CallingOffNeedsReason() {
    super("CallingOffNeedsReason", List.of(), "notHeldBecause", "progress");
  }
}
