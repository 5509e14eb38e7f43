package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Criteria and formats of one comparison differ in their names. */
public final class NameUsedTwice extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NameUsedTwice(String name) {
    super(List.of(name));
  }
}
