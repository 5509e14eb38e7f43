package org.kakehashi.kernel;

import java.util.List;

/** A text that is asked for must say something. */
public final class TextMustNotBeEmpty extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param field the component's own name
   * @param label the field as the sentence names it
   */
  public TextMustNotBeEmpty(String field, String label) {
    super("TextMustNotBeEmpty", List.of(label), field);
  }
}
