package org.kakehashi.kernel;

import java.util.List;

/** A text must hold no control characters and no half of a character: no paper can print them. */
public final class TextMustBePrintable extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param label the field as the sentence names it
   */
  public TextMustBePrintable(String label) {
    super(List.of(label));
  }
}
