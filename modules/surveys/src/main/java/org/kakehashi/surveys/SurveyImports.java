package org.kakehashi.surveys;

import java.util.List;
import java.util.UUID;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.PageOf;

/**
 * Brings surveys in (取込み); everything here needs {@code IMPORT}. Each import is all or nothing.
 * Files that can't be read safely are refused with {@link org.kakehashi.intake.UnreadableUpload}.
 */
public interface SurveyImports {

  /** The form of published counts. */
  SurveyFile form(Actor actor, CountsTemplate template);

  /** The form of a questionnaire (設問表), with an example that is to be overwritten. */
  WorkbookForm form(Actor actor);

  /**
   * The form for a questionnaire's answers: how each column is filled in, its choices and an
   * example.
   *
   * @throws SurveyFileFaulty when the questionnaire is faulty
   */
  WorkbookForm answerForm(Actor actor, SurveyFile questionnaire);

  /**
   * The same as an empty table (CSV) with a column for each cell to fill.
   *
   * @throws SurveyFileFaulty when the questionnaire is faulty
   */
  SurveyFile answerFormAsCsv(Actor actor, SurveyFile questionnaire);

  /**
   * Takes in published counts: the template as CSV or XLSX, or JSON (a document with a {@code
   * survey_case_conference} section, or that section alone; {@code derived_*} is ignored). Texts
   * stay verbatim; odd ones are listed, not corrected.
   *
   * @param year the fiscal year the survey belongs to
   * @throws SurveyAlreadyImported when a survey of that title and year is there
   * @throws SurveyFileFaulty with every fault found, by row and column
   */
  ImportedCounts importCounts(Actor actor, SurveyFile file, FiscalYear year);

  /**
   * Tries answer sheets and names every faulty cell; writes nothing permanent.
   *
   * @throws SurveyAlreadyImported when a survey of that title and year is there
   * @throws SurveyFileFaulty when the questionnaire or the heading row is faulty
   */
  AnswerDryRun tryAnswers(Actor actor, AnswersUpload upload);

  /**
   * The faults of a dry run, of which {@link AnswerDryRun} has the first 500, in the file's order;
   * the first 10,000 are kept.
   *
   * @param page from 1
   * @param size 1 to 1,000
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   */
  PageOf<AnswerDryRun.Remarks.Fault> faults(Actor actor, UUID dryRun, int page, int size);

  /**
   * The receipt of a survey's answer sheets, as it was given.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such survey, or none of answer sheets
   */
  AnswerReceipt receipt(Actor actor, UUID survey);

  /**
   * The rows of one fate that a survey's file had, in the file's order.
   *
   * @param page from 1
   * @param size 1 to 1,000
   * @throws org.kakehashi.kernel.NotFound when there is no such survey, or none of answer sheets
   */
  PageOf<AnswerReceipt.LeftOut> receipt(
      Actor actor, UUID survey, AnswerReceipt.Fate fate, int page, int size);

  /**
   * A survey just taken in from published counts.
   *
   * @param odd texts in which something looks wrong: listed, and left as they are
   * @param notices what a clerk should know of the file (formulas, hidden rows …), each one
   *     Japanese sentence
   */
  record ImportedCounts(SurveyHead head, List<SurveyText> odd, List<String> notices) {
    public ImportedCounts {
      odd = List.copyOf(odd);
      notices = List.copyOf(notices);
    }
  }

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
