package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** What is being changed must not have been changed by somebody else since it was read. */
public final class ChangedMeanwhile extends Conflict {
  private static final long serialVersionUID = 1L;

  public ChangedMeanwhile() {
    super("ChangedMeanwhile", List.of());
  }
}
