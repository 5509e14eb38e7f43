package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** The bureau has no branch of that name. */
public final class UnknownBranch extends Invalid {
  private static final long serialVersionUID = 1L;

  public UnknownBranch(String bureau, String branch) {
    super("UnknownBranch", List.of(bureau, branch), "branch", "bureau");
  }
}
