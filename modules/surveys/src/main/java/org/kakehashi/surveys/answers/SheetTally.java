package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.survey.SurveyDraft;

/** Turns the counts of choices into a survey's figures. */
final class SheetTally {
  private SheetTally() {}

  /**
   * The survey with its counts.
   *
   * @param accepted how many sheets there are
   * @param counts by {@link Choice}
   */
  static SurveyDraft of(
      SurveyDraft survey, @Nullable Integer sent, int accepted, Map<Integer, Long> counts) {
    List<SurveyDraft.Question> questions = new ArrayList<>();
    for (SurveyDraft.Question question : survey.questions()) {
      questions.add(of(question, questions.size() + 1, accepted, counts));
    }
    return new SurveyDraft(
        survey.title(), survey.addressees(), survey.period(), sent, survey.method(), questions);
  }

  /** Each sheet says something, nothing or 非該当 to each question, and no two of these. */
  private static SurveyDraft.Question of(
      SurveyDraft.Question question, int position, int accepted, Map<Integer, Long> counts) {
    List<Long> byOption = new ArrayList<>();
    for (int option = 1; option <= question.options().size(); option++) {
      byOption.add(counts.getOrDefault(Choice.of(position, option), 0L));
    }
    long notAsked = counts.getOrDefault(Choice.of(position, Choice.NOT_ASKED), 0L);
    long noAnswer = counts.getOrDefault(Choice.of(position, Choice.NONE), 0L);
    long nothing =
        question.kind() == QuestionKind.FREE
            ? counts.getOrDefault(Choice.of(position, Choice.NOTHING), 0L)
            : 0;
    return question.counted(
        byOption, new SurveyDraft.Respondents(accepted - notAsked, noAnswer, notAsked, nothing));
  }
}
