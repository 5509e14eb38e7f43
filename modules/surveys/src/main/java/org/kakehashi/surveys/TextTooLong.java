package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A text must fit its length. */
public final class TextTooLong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TextTooLong(String what, int limit) {
    super(List.of(what, Integer.toString(limit)));
  }
}
