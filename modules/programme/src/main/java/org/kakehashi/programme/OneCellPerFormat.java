package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Each criterion has exactly one cell for each format. */
public final class OneCellPerFormat extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OneCellPerFormat(String criterion) {
    super(List.of(criterion));
  }
}
