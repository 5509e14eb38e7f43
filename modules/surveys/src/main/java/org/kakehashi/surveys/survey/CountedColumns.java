package org.kakehashi.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.Tabulation;

/**
 * What a question's answers are counted on: its kind and its respondents, as far as the source
 * states them. The one place where counts become a table with its base.
 */
@Embeddable
class CountedColumns {
  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "base_choice")
  private BaseChoice baseChoice;

  private @Nullable String selected;
  private @Nullable Long asked;

  @Column(name = "no_answer")
  private @Nullable Long noAnswer;

  @Column(name = "not_asked")
  private @Nullable Long notAsked;

  @Column(name = "nothing_said")
  private @Nullable Long nothing;

  protected CountedColumns() {}

  CountedColumns(SurveyDraft.Question draft) {
    this.kind = draft.kind();
    this.baseChoice = BaseChoice.ASKED;
    SurveyDraft.Condition condition = draft.condition();
    this.selected = condition == null ? null : condition.label();
    SurveyDraft.Respondents body = draft.body();
    if (body != null) {
      this.asked = body.asked();
      this.noAnswer = body.noAnswer();
      this.notAsked = body.notAsked();
      this.nothing = free() ? Long.valueOf(body.nothing()) : null;
    }
  }

  QuestionKind kind() {
    return kind;
  }

  boolean free() {
    return kind == QuestionKind.FREE;
  }

  /** Whether somebody may choose the base: nobody where the source states no respondents. */
  boolean baseIsFixed() {
    return asked == null || free();
  }

  void choose(BaseChoice choice) {
    baseChoice = choice;
  }

  Tabulation free(List<FreeAnswers.Excerpt> excerpts) {
    long none = nothing == null ? 0 : nothing;
    return new FreeAnswers(
        excerpts,
        asked == null || noAnswer == null ? null : Long.valueOf(asked - noAnswer - none),
        none);
  }

  Tabulation table(List<OptionCount> options) {
    if (asked == null || noAnswer == null || notAsked == null) {
      return kind == QuestionKind.MULTIPLE
          ? new MultipleAnswerCounts(options)
          : new SingleAnswerTable(
              new Base.SumOfCounts(options.stream().mapToLong(OptionCount::count).sum()), options);
    }
    Base.Respondents base = base(asked, noAnswer, notAsked);
    List<OptionCount> counts = new ArrayList<>(options);
    if (baseChoice == BaseChoice.ASKED) {
      counts.add(
          new OptionCount(
              new AnswerOption(
                  AnswerOption.NO_ANSWER_CODE,
                  "無回答",
                  "無回答",
                  null,
                  null,
                  AnswerOption.Kind.NO_ANSWER),
              noAnswer));
    }
    return kind == QuestionKind.MULTIPLE
        ? new MultipleAnswerTable(base, counts)
        : new SingleAnswerTable(base, counts);
  }

  private Base.Respondents base(long of, long without, long outside) {
    if (baseChoice == BaseChoice.ANSWERED) {
      return new Base.Answered(of - without, outside, without);
    }
    return selected == null
        ? new Base.Asked(of, outside)
        : new Base.Selected(selected, of, outside);
  }
}
