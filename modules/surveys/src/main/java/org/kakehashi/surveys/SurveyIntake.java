package org.kakehashi.surveys;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.TextMustNotBeEmpty;

/**
 * Brings surveys in (取込み); everything here needs {@code IMPORT}. Each import is all or nothing.
 * Files that can't be read safely are refused with {@link org.kakehashi.intake.UnreadableUpload}.
 */
public interface SurveyIntake {

  /** A form to fill in. */
  SurveyFile template(Actor actor, SurveyTemplate template);

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
   * An empty answer sheet table (CSV) for a questionnaire, with a column for each cell to fill.
   *
   * @throws SurveyFileFaulty when the questionnaire has faults
   */
  SurveyFile answerTemplate(Actor actor, SurveyFile questionnaire);

  /**
   * Tries answer sheets and names every faulty cell; writes nothing permanent.
   *
   * @throws SurveyAlreadyImported when a survey of that title and year is there
   * @throws SurveyFileFaulty when the questionnaire or the heading row is faulty
   */
  AnswerDryRun tryAnswers(Actor actor, AnswersUpload upload);

  /**
   * A dry run as it stands.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none, it expired, or is another account's
   */
  AnswerDryRun dryRun(Actor actor, UUID dryRun);

  /**
   * Corrects a cell of a dry run.
   *
   * @param row as in the fault
   * @param column its heading, as in the fault
   * @param value empty for 無回答; at most 2,000 characters
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run, row or column
   */
  AnswerDryRun correct(Actor actor, UUID dryRun, int row, String column, String value);

  /**
   * Leaves rows out.
   *
   * @param reason 1 to 200 characters
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run or row
   * @throws TextMustNotBeEmpty when no reason is given
   */
  AnswerDryRun exclude(Actor actor, UUID dryRun, List<Integer> rows, String reason);

  /**
   * Takes excluded rows back in.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   */
  AnswerDryRun include(Actor actor, UUID dryRun, List<Integer> rows);

  /**
   * Takes the dry run's answer sheets in, in one transaction.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   * @throws DryRunHasFaults while rows are neither corrected nor excluded, or none remains
   * @throws SurveyAlreadyImported when a survey of that title and year came meanwhile
   */
  AnswerReceipt accept(Actor actor, UUID dryRun);

  /**
   * The receipt of a survey's answer sheets, as it was given.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such survey, or none of answer sheets
   */
  AnswerReceipt receipt(Actor actor, UUID survey);

  /** Forgets a dry run; one that is not there is left alone. */
  void abandon(Actor actor, UUID dryRun);
}
