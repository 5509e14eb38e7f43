package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** An issue that is decided or closed is not carried over. */
public final class ClosedIssueStays extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ClosedIssueStays() {
    super(List.of());
  }
}
