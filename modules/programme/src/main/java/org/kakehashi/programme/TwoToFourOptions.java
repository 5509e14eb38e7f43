package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A comparison sets two to four formats side by side. */
public final class TwoToFourOptions extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TwoToFourOptions() {
    super(List.of());
  }
}
