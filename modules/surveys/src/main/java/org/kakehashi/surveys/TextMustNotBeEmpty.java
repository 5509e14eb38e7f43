package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A text that is asked for must say something. */
public final class TextMustNotBeEmpty extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TextMustNotBeEmpty(String what) {
    super(List.of(what));
  }
}
