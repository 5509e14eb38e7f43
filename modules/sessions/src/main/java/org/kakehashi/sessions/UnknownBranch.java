package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** The bureau has no branch of that name. */
public final class UnknownBranch extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UnknownBranch(String bureau, String branch) {
    super(List.of(bureau, branch));
  }
}
