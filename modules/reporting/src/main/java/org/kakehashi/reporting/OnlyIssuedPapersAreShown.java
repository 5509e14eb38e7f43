package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Who neither makes nor judges papers sees and gets them once they are issued (発行済み). */
public final class OnlyIssuedPapersAreShown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OnlyIssuedPapersAreShown() {
    super(List.of());
  }
}
