package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A list must not be longer than allowed. */
public final class TooMany extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TooMany(String what, int limit) {
    super(List.of(what, Integer.toString(limit)));
  }
}
