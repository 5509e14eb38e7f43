package org.kakehashi.surveys;

import java.util.List;

/** Every figure of one revision of a survey (単純集計); screens, papers, files and REST read this. */
public record SurveyTally(SurveyHead head, List<QuestionTally> questions) {
  public SurveyTally {
    questions = List.copyOf(questions);
  }
}
