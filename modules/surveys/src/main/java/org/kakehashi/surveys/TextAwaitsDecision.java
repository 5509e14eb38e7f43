package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A text that may hold personal data is chosen only after a person cleared or masked it. */
public final class TextAwaitsDecision extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param answer which answer, in words
   * @param kinds what it may hold, in words
   * @param field where it was chosen
   */
  public TextAwaitsDecision(String answer, String kinds, String field) {
    super("TextAwaitsDecision", List.of(answer, kinds), field);
  }
}
