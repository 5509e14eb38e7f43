package org.kakehashi.surveys;

import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;

/** The forms that are filled in and brought back (様式); everything here needs {@code IMPORT}. */
public interface SurveyForms {

  /** The form of published counts. */
  SurveyFile counts(Actor actor, CountsTemplate template);

  /** The form of a questionnaire (設問表), with an example that is to be overwritten. */
  WorkbookForm questionnaire(Actor actor);

  /**
   * The form for a questionnaire's answers: how each column is filled in, its choices and an
   * example.
   *
   * @throws SurveyFileFaulty when the questionnaire is faulty
   */
  WorkbookForm answers(Actor actor, SurveyFile questionnaire);

  /**
   * The same as an empty table (CSV) with a column for each cell to fill.
   *
   * @throws SurveyFileFaulty when the questionnaire is faulty
   */
  SurveyFile answersAsCsv(Actor actor, SurveyFile questionnaire);

  /** The forms of published counts. */
  enum CountsTemplate {
    /** Published counts, or with its counts left blank a questionnaire (設問表); CSV. */
    COUNTS_CSV("survey-counts-template.csv", "text/csv; charset=UTF-8"),
    /** The same as a workbook. */
    COUNTS_XLSX(
        "survey-counts-template.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String fileName;
    private final String mediaType;

    CountsTemplate(String fileName, String mediaType) {
      this.fileName = fileName;
      this.mediaType = mediaType;
    }

    /** What the download is called. */
    public String fileName() {
      return fileName;
    }

    /** Its media type. */
    public String mediaType() {
      return mediaType;
    }
  }
}
