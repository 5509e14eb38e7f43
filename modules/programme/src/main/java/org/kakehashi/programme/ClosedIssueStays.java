package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An issue that is decided or closed is not carried over. */
public final class ClosedIssueStays extends Invalid {
  private static final long serialVersionUID = 1L;

  public ClosedIssueStays() {
    super("ClosedIssueStays", List.of(), "status");
  }
}
