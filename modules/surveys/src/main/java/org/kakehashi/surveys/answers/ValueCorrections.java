package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.intake.CountsReader;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.Limits;

/** Corrects every cell of a column that says the same: one decision, not one a row. */
@ApplicationScoped
public class ValueCorrections {
  /** Between a separator of listed answers and what stands beside it. */
  private static final Pattern PIECES = Pattern.compile("(?<=[;；\n])|(?=[;；\n])");

  @Inject DryRuns dryRuns;
  @Inject CountsReader reader;
  @Inject Clock clock;

  /** For the container. */
  public ValueCorrections() {}

  /** Corrects the cells of a column that say what a fault shows. */
  @Transactional
  public AnswerDryRun correct(Actor actor, UUID id, String heading, String written, String value) {
    String sound = EnteredText.verbatim("value", "直した値", value, Limits.TEXT);
    DryRunEntity dryRun = dryRuns.own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    SurveyDraft survey = reader.questionnaire(dryRun.questionnaire());
    List<UploadedTable> tables = dryRuns.tables(dryRun, survey);
    List<UploadedRow> rows = tables.get(0).rows();
    AnswerColumns columns = AnswerColumns.read(dryRun.answersName(), survey, rows.get(0));
    Integer column = columns.column(heading);
    if (column == null) {
      throw new NotFound("column", heading);
    }
    Map<Integer, String> corrected = dryRun.correctedIn(heading);
    Instant now = clock.instant();
    for (UploadedRow row : rows.subList(1, rows.size())) {
      String former = SheetValidation.asRead(row, columns.receipt()).cell(column);
      String present = corrected.getOrDefault(row.number(), former);
      String better = corrected(present, written, sound);
      if (!better.equals(present)) {
        dryRun.correct(new CorrectedCell(row.number(), heading, former, better, now, actor.post()));
      }
    }
    return dryRuns.judgedAgain(dryRun, survey, tables, List.of());
  }

  /** The cell, or what it lists, with the value in place of what was written. */
  private static String corrected(String cell, String written, String value) {
    if (cell.equals(written)) {
      return value;
    }
    StringBuilder better = new StringBuilder();
    for (String piece : PIECES.split(cell, -1)) {
      better.append(piece.strip().equals(written.strip()) ? value : piece);
    }
    return better.toString();
  }
}
