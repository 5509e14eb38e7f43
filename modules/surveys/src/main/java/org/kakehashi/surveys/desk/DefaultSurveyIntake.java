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
import org.kakehashi.surveys.answers.AnswerTrials;
import org.kakehashi.surveys.book.DefaultSurveys;
import org.kakehashi.surveys.book.DefaultWordings;
import org.kakehashi.surveys.intake.CountsReader;

/** Takes files in. */
@ApplicationScoped
class DefaultSurveyIntake implements SurveyIntake {
  @Inject CountsReader reader;
  @Inject DefaultSurveys surveys;
  @Inject DefaultWordings wordings;
  @Inject AnswerTrials trials;

  @Override
  public SurveyFile template(Actor actor, SurveyTemplate template) {
    actor.require(Permission.IMPORT);
    return reader.template(template);
  }

  @Override
  @Transactional
  public ImportedCounts importCounts(Actor actor, SurveyFile file, FiscalYear year) {
    actor.require(Permission.IMPORT);
    SurveyHead head = surveys.enter(actor, UUID.randomUUID(), year, reader.counts(file), null);
    return new ImportedCounts(head, wordings.oddOf(head.id()));
  }

  @Override
  public SurveyFile answerTemplate(Actor actor, SurveyFile questionnaire) {
    actor.require(Permission.IMPORT);
    return trials.template(questionnaire);
  }

  @Override
  public AnswerTrial tryAnswers(Actor actor, AnswersUpload upload) {
    actor.require(Permission.IMPORT);
    return trials.open(actor, upload);
  }

  @Override
  public AnswerTrial trial(Actor actor, UUID trial) {
    actor.require(Permission.IMPORT);
    return trials.trial(actor, trial);
  }

  @Override
  public AnswerTrial mend(Actor actor, UUID trial, int row, String column, String value) {
    actor.require(Permission.IMPORT);
    return trials.mend(actor, trial, row, column, value);
  }

  @Override
  public AnswerTrial exclude(Actor actor, UUID trial, List<Integer> rows, String reason) {
    actor.require(Permission.IMPORT);
    return trials.exclude(actor, trial, rows, reason);
  }

  @Override
  public AnswerTrial include(Actor actor, UUID trial, List<Integer> rows) {
    actor.require(Permission.IMPORT);
    return trials.include(actor, trial, rows);
  }

  @Override
  public AnswerReceipt accept(Actor actor, UUID trial) {
    actor.require(Permission.IMPORT);
    return trials.accept(actor, trial);
  }

  @Override
  public AnswerReceipt receipt(Actor actor, UUID survey) {
    actor.require(Permission.IMPORT);
    return trials.receipt(actor, survey);
  }

  @Override
  public void abandon(Actor actor, UUID trial) {
    actor.require(Permission.IMPORT);
    trials.abandon(actor, trial);
  }
}
