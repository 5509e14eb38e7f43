package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** Nobody types personal data into what papers print. */
public final class TextMustNotNamePersons extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param kinds what it seems to hold, in words
   * @param field where it was typed
   */
  public TextMustNotNamePersons(String kinds, String field) {
    super("TextMustNotNamePersons", List.of(kinds), field);
  }
}
