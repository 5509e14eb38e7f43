package org.kakehashi.web.surveys;

import java.util.List;
import org.kakehashi.surveys.SurveyTally;

/**
 * A survey with its tables as part of another page.
 *
 * @param path where the survey's own page is
 * @param questions their tables' ids are unique among several surveys
 */
public record SurveyTables(
    String path, String title, List<SurveyView.Fact> facts, List<QuestionView> questions) {
  public SurveyTables {
    facts = List.copyOf(facts);
    questions = List.copyOf(questions);
  }

  public static SurveyTables of(SurveyTally tally) {
    var head = tally.head();
    return new SurveyTables(
        SurveyPath.of(head.id()),
        head.title(),
        SurveyView.facts(head),
        tally.questions().stream()
            .map(question -> QuestionView.of(head, question).within("s" + head.id()))
            .toList());
  }
}
