package org.kakehashi.web.surveys;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.TextWarning;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Texts;

/**
 * What respondents wrote to a question, and which of it is chosen for papers.
 *
 * @param free whether extracts may be chosen: not from explanations of その他
 * @param path the page's own address
 * @param page which page of the answers is shown
 * @param chosen the extracts as a form
 */
public record AnswersView(
    QuestionView question,
    boolean free,
    String path,
    String back,
    int page,
    FormEntry chosen,
    List<Written> written,
    Pager pager) {

  public AnswersView {
    written = List.copyOf(written);
  }

  /** The numbers of the chosen extracts' fields. */
  public List<Integer> rows() {
    return ExtractForm.rows(chosen);
  }

  /**
   * An answer as written.
   *
   * @param personal where it is decided about personal data in it; null when it is not flagged
   * @param open whether nobody decided yet: it can't be chosen
   * @param masked whether the text is what a person put in place of what was written
   */
  public record Written(
      int sheet,
      String about,
      String text,
      List<TextWarning> warnings,
      @Nullable String personal,
      boolean open,
      boolean masked,
      boolean chosen) {
    public Written {
      warnings = List.copyOf(warnings);
    }

    static Written of(UUID survey, MainAnswers.WrittenAnswer answer, boolean chosen) {
      var flag = answer.flag();
      return new Written(
          answer.sheet(),
          answer.other()
              ? Texts.text("surveys.answer.other", Figures.count(answer.sheet()))
              : Texts.text("surveys.answer.sheet", Figures.count(answer.sheet())),
          answer.text(),
          answer.warnings(),
          flag == null ? null : SurveyPath.personal(survey, flag.place()),
          flag != null && flag.open(),
          flag != null && flag.masked(),
          chosen);
    }
  }
}
