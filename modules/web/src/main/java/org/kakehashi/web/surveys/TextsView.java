package org.kakehashi.web.surveys;

import java.util.List;
import org.kakehashi.web.page.FormEntry;

/**
 * The texts of a survey.
 *
 * @param surveyPath the survey's page
 * @param onlyOdd whether only texts are shown that somebody still has to look at
 */
public record TextsView(String surveyPath, boolean onlyOdd, List<TextRow> rows, boolean mayEdit) {
  public TextsView {
    rows = List.copyOf(rows);
  }

  /**
   * The form in which a person corrects one text.
   *
   * @param overtaken whether somebody else changed the text since the form was opened
   */
  public record Correction(
      TextRow text, String original, String back, FormEntry entry, boolean overtaken) {}
}
