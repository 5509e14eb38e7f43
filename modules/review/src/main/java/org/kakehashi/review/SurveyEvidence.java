package org.kakehashi.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Source;

/**
 * What the year's review may say of one survey. Sessions owns no survey figure: the caller fills
 * this from the survey's own tables and leaves null or empty what is not known.
 *
 * @param title the survey's title
 * @param response how many answered
 * @param questions each question with its base, in the questionnaire's order
 * @param themes the themes asked for and how often each was chosen, in the questionnaire's order;
 *     empty when the survey did not ask
 * @param formatQuestion the question on the format, verbatim, or null
 * @param findings sentences a person wrote, with the table each rests on
 * @param source where the figures stand
 */
public record SurveyEvidence(
    String title,
    Response response,
    List<QuestionBase> questions,
    List<ThemeCount> themes,
    @Nullable String formatQuestion,
    List<Finding> findings,
    @Nullable Source source) {

  /**
   * How many answered.
   *
   * @param sent questionnaires sent, null when no document states it
   * @param answers valid answers, null when no document states it
   * @param rate as the survey's tables print it, such as 48.1%, or null
   */
  public record Response(
      @Nullable Integer sent, @Nullable Integer answers, @Nullable String rate) {}

  /**
   * A question's base.
   *
   * @param number as printed, such as 問1
   * @param base n, null when the source states none
   * @param howStated the base as its table prints it, such as n＝25（回答数の合計）; null when there is none
   * @param notes the table's small print, such as 回答者数が少ないため参考値
   */
  public record QuestionBase(
      String number,
      String text,
      @Nullable Integer base,
      @Nullable String howStated,
      List<String> notes) {
    public QuestionBase {
      notes = List.copyOf(notes);
    }

    /** A question whose table has no small print. */
    public QuestionBase(
        String number, String text, @Nullable Integer base, @Nullable String howStated) {
      this(number, text, base, howStated, List.of());
    }
  }

  /** How often a theme was chosen. */
  public record ThemeCount(String theme, int count) {}

  /**
   * A finding sentence.
   *
   * @param table the table it rests on, such as 問1, or null
   */
  public record Finding(String sentence, @Nullable String table) {}

  public SurveyEvidence {
    questions = List.copyOf(questions);
    themes = List.copyOf(themes);
    findings = List.copyOf(findings);
  }
}
