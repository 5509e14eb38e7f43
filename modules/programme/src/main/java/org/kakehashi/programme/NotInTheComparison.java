package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A criterion or a format is named that the comparison does not have. */
public final class NotInTheComparison extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotInTheComparison(String name) {
    super(List.of(name));
  }
}
