package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** Extracts (主な回答) are chosen from free answers only. */
public final class OnlyFreeAnswersAreExtracted extends Invalid {
  private static final long serialVersionUID = 1L;

  public OnlyFreeAnswersAreExtracted(String question) {
    super("OnlyFreeAnswersAreExtracted", List.of(question), "question");
  }
}
