package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Something of the same fiscal year and name is there already. */
public final class AlreadyEntered extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AlreadyEntered(String name) {
    super(List.of(name));
  }
}
