package org.kakehashi.surveys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;

/**
 * Answer sheets in whatever layout a form tool or an office made (列の対応付け): a person says once what
 * each column and value is, then the dry run goes on as with this product's own form. Everything
 * here needs {@code IMPORT}.
 */
public interface AnswerMappings {

  /**
   * Opens a dry run. Where the headings are those of this product's form it is judged at once;
   * otherwise it waits for its mapping.
   *
   * @throws SurveyAlreadyImported when a survey of that title and year is there
   * @throws SurveyFileFaulty when the questionnaire is faulty
   */
  OpenDryRun open(Actor actor, AnswersUpload upload);

  /**
   * How the dry run's file could be read, or was.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   */
  MappingProposal proposal(Actor actor, UUID dryRun);

  /**
   * The same for a given sheet and heading rows.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   * @throws org.kakehashi.intake.MappingDoesNotFit when the file has no such sheet or rows
   */
  MappingProposal proposalAt(
      Actor actor, UUID dryRun, String sheet, int headingRow, int lastHeadingRow);

  /**
   * What was decided so far, with what the values suggest besides; nothing is kept.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   */
  MappingProposal revised(Actor actor, UUID dryRun, TableMapping decided);

  /**
   * Reads the dry run's file so, and remembers it for the next with the same headings. Corrections
   * of cells made before are dropped: the columns are others now.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   * @throws org.kakehashi.intake.MappingDoesNotFit when the mapping contradicts itself or the file
   * @throws SurveyFileFaulty when a question has no column
   */
  AnswerDryRun map(Actor actor, UUID dryRun, TableMapping mapping);

  /** The actor's own dry runs, those that end first coming first. */
  List<OpenDryRun> open(Actor actor);

  /**
   * A dry run that was opened and has not ended.
   *
   * @param file the answers file's name
   * @param waiting whether its columns have no meaning yet
   * @param expiresAt when it is forgotten
   */
  record OpenDryRun(UUID id, FiscalYear year, String file, boolean waiting, Instant expiresAt) {}
}
