package org.kakehashi.web.surveys;

import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SurveyTally;

/** Finds a survey's question by the code in an address. */
final class Questions {
  private Questions() {}

  static QuestionTally of(SurveyTally tally, String code) {
    return tally.questions().stream()
        .filter(question -> question.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("question", code));
  }
}
