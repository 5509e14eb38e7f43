package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** The number typed and the questionnaire's differ, and nobody said which is right. */
public final class SentIsUndecided extends Invalid {
  private static final long serialVersionUID = 1L;

  public SentIsUndecided(int typed, int stated) {
    super("SentIsUndecided", List.of(Integer.toString(typed), Integer.toString(stated)), "sent");
  }
}
