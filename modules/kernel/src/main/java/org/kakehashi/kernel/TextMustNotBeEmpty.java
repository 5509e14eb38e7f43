package org.kakehashi.kernel;

import java.util.List;

/** A text that is asked for must say something. */
public final class TextMustNotBeEmpty extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param label the field as the sentence names it
   */
  public TextMustNotBeEmpty(String label) {
    super(List.of(label));
  }
}
