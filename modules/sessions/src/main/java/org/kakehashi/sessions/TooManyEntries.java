package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A list holds more entries than the office's forms have room for. */
public final class TooManyEntries extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TooManyEntries(String label, int limit) {
    super(List.of(label, Integer.toString(limit)));
  }
}
