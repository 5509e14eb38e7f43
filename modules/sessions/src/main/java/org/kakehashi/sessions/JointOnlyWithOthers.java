package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A bureau holds an event jointly with others, not with itself. */
public final class JointOnlyWithOthers extends Invalid {
  private static final long serialVersionUID = 1L;

  public JointOnlyWithOthers() {
    super("JointOnlyWithOthers", List.of(), "place.jointWith");
  }
}
