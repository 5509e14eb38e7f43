package org.kakehashi.surveys.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.texts.OptionLabel;

/**
 * A survey read from a file and found sound, not yet held.
 *
 * @param questions in the questionnaire's order
 */
public record SurveyDraft(
    String title,
    String addressees,
    @Nullable String period,
    @Nullable Integer sent,
    @Nullable String method,
    List<Question> questions) {

  public SurveyDraft {
    questions = List.copyOf(questions);
  }

  /**
   * A question.
   *
   * @param options その他 last; empty for free answers
   * @param excerpts as published, free answers only
   * @param findings sentences that came with it
   * @param condition who is asked, or null for all
   * @param body whom its figures rest on, null for published counts
   */
  public record Question(
      QuestionKind kind,
      String text,
      List<Option> options,
      List<String> excerpts,
      List<String> findings,
      @Nullable Condition condition,
      @Nullable Respondents body) {
    public Question {
      options = List.copyOf(options);
      excerpts = List.copyOf(excerpts);
      findings = List.copyOf(findings);
    }

    /** The same question with what the answer sheets came to, counts in the options' order. */
    public Question counted(List<Long> counts, Respondents respondents) {
      List<Option> counted =
          IntStream.range(0, options.size())
              .mapToObj(i -> options.get(i).counted(counts.get(i)))
              .toList();
      return new Question(kind, text, counted, excerpts, findings, condition, respondents);
    }
  }

  /**
   * An option.
   *
   * @param count 0 where nothing was counted yet
   * @param exclusive whether the questionnaire says that nothing else can be chosen with it
   */
  public record Option(
      String code,
      String label,
      @Nullable Integer min,
      @Nullable Integer max,
      AnswerOption.Kind kind,
      long count,
      boolean exclusive) {

    /** An option that others can be chosen with. */
    public Option(
        String code,
        String label,
        @Nullable Integer min,
        @Nullable Integer max,
        AnswerOption.Kind kind,
        long count) {
      this(code, label, min, max, kind, count, false);
    }

    /** An option whose range its label tells. */
    public static Option of(String code, String label, AnswerOption.Kind kind, long count) {
      OptionLabel read = OptionLabel.of(label);
      return new Option(code, label, read.min(), read.max(), kind, count);
    }

    Option counted(long counted) {
      return new Option(code, label, min, max, kind, counted, exclusive);
    }

    /** The same option, alone or not at all. */
    public Option exclusively() {
      return new Option(code, label, min, max, kind, count, true);
    }
  }

  /**
   * Only those who chose certain options of an earlier question are asked.
   *
   * @param question its position, from 1
   * @param options the codes of those options, one of which must be chosen
   * @param label in words: 問1で「必要」を選択した者
   */
  public record Condition(int question, List<String> options, String label) {
    public Condition {
      options = List.copyOf(options);
    }

    /** A condition by one option. */
    public Condition(int question, String option, String label) {
      this(question, List.of(option), label);
    }
  }

  /**
   * How many respondents a question concerned.
   *
   * @param asked those asked, 無回答 among them
   * @param noAnswer of the asked, those who gave none
   * @param notAsked 非該当
   * @param nothing of the asked, those who wrote to a free question that there is nothing to say
   */
  public record Respondents(long asked, long noAnswer, long notAsked, long nothing) {

    /** Respondents to a question with options. */
    public Respondents(long asked, long noAnswer, long notAsked) {
      this(asked, noAnswer, notAsked, 0);
    }
  }
}
