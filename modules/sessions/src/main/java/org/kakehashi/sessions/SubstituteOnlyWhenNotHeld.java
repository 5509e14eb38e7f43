package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A reason or a substitute belongs to an event that is called off or postponed. */
public final class SubstituteOnlyWhenNotHeld extends Invalid {
  private static final long serialVersionUID = 1L;

  public SubstituteOnlyWhenNotHeld() {
    super("SubstituteOnlyWhenNotHeld", List.of(), "notHeldBecause", "substitute", "progress");
  }
}
