package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** A survey is imported once: title and fiscal year are taken. */
public final class SurveyAlreadyImported extends Conflict {
  private static final long serialVersionUID = 1L;

  public SurveyAlreadyImported(String title, String year, java.util.UUID survey) {
    super("SurveyAlreadyImported", List.of(title, year, survey.toString()), "year", "title");
  }
}
