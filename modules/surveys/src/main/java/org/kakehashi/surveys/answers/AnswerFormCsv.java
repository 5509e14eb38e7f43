package org.kakehashi.surveys.answers;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.survey.SurveyDraft;

/** The form (回答票の様式) that a questionnaire's answers are written into, as CSV. */
public final class AnswerFormCsv {
  private AnswerFormCsv() {}

  /** An empty answer sheet table for a questionnaire. */
  public static SurveyFile of(SurveyDraft questionnaire) {
    String headings =
        AnswerColumns.template(questionnaire).stream()
            .map(heading -> '"' + heading.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","));
    return new SurveyFile(
        "answer-sheets-template.csv",
        ("\uFEFF" + headings + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
