package org.kakehashi.surveys.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerTrial;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.ImportedCounts;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyIntake;
import org.kakehashi.surveys.SurveyTemplate;
import org.kakehashi.surveys.book.SurveyBook;
import org.kakehashi.surveys.book.WordingBook;
import org.kakehashi.surveys.intake.CountsReader;

/** Takes files in. */
@ApplicationScoped
class IntakeDesk implements SurveyIntake {
  @Inject CountsReader reader;
  @Inject SurveyBook surveys;
  @Inject WordingBook wordings;

  @Override
  public SurveyFile template(Actor actor, SurveyTemplate template) {
    actor.require(Permission.IMPORT);
    return reader.template(template);
  }

  @Override
  @Transactional
  public ImportedCounts importCounts(Actor actor, SurveyFile file, FiscalYear year) {
    actor.require(Permission.IMPORT);
    SurveyHead head = surveys.enter(actor, year, reader.counts(file), null);
    return new ImportedCounts(head, wordings.oddOf(head.id()));
  }

  @Override
  public SurveyFile answerTemplate(Actor actor, SurveyFile questionnaire) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AnswerTrial tryAnswers(Actor actor, AnswersUpload upload) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AnswerTrial trial(Actor actor, UUID trial) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AnswerTrial mend(Actor actor, UUID trial, int row, String column, String value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AnswerTrial exclude(Actor actor, UUID trial, List<Integer> rows, String reason) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AnswerTrial include(Actor actor, UUID trial, List<Integer> rows) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AnswerReceipt accept(Actor actor, UUID trial) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void abandon(Actor actor, UUID trial) {
    throw new UnsupportedOperationException();
  }
}
