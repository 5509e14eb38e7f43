package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** A draft from before a decision about personal data in it is made anew, not approved. */
public final class PaperOlderThanDecision extends Conflict {
  private static final long serialVersionUID = 1L;

  public PaperOlderThanDecision() {
    super("PaperOlderThanDecision", List.of());
  }
}
