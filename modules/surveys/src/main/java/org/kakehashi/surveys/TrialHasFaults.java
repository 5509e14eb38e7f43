package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Answer sheets are taken in only when every row is sound or excluded and one remains. */
public final class TrialHasFaults extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TrialHasFaults(int faultyRows, int remaining) {
    super(List.of(Integer.toString(faultyRows), Integer.toString(remaining)));
  }
}
