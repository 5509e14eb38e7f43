package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A comparison has one to twenty criteria. */
public final class OneToTwentyCriteria extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OneToTwentyCriteria() {
    super(List.of());
  }
}
