package org.kakehashi.kernel;

import java.util.List;

/** A text must be no longer than its field allows. */
public final class TextTooLong extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param field the component's own name
   * @param label the field as the sentence names it
   * @param most how many characters it may have
   */
  public TextTooLong(String field, String label, int most) {
    super("TextTooLong", List.of(label, Integer.toString(most)), field);
  }
}
