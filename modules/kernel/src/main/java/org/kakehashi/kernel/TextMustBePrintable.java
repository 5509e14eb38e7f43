package org.kakehashi.kernel;

import java.util.List;

/** A text must hold no control characters and no half of a character: no paper can print them. */
public final class TextMustBePrintable extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param field the component's own name
   * @param label the field as the sentence names it
   */
  public TextMustBePrintable(String field, String label) {
    super("TextMustBePrintable", List.of(label), field);
  }
}
