package org.kakehashi.web.surveys;

import java.util.List;
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
   * @param personal whether it seems to hold personal data
   */
  public record Written(
      int sheet,
      String about,
      String text,
      List<TextWarning> warnings,
      boolean personal,
      boolean chosen) {
    public Written {
      warnings = List.copyOf(warnings);
    }

    static Written of(MainAnswers.WrittenAnswer answer, boolean chosen) {
      return new Written(
          answer.sheet(),
          answer.other()
              ? Texts.text("surveys.answer.other", Figures.count(answer.sheet()))
              : Texts.text("surveys.answer.sheet", Figures.count(answer.sheet())),
          answer.text(),
          answer.warnings(),
          answer.warnings().stream().anyMatch(odd -> odd.kind() == TextWarning.Kind.PERSONAL_DATA),
          chosen);
    }
  }
}
