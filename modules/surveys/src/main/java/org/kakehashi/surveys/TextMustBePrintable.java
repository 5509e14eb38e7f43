package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A text must not hold control characters: no paper can print them. */
public final class TextMustBePrintable extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TextMustBePrintable(String what) {
    super(List.of(what));
  }
}
