package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Extracts (主な回答) are chosen from free answers only. */
public final class OnlyFreeAnswersAreExtracted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OnlyFreeAnswersAreExtracted(String question) {
    super(List.of(question));
  }
}
