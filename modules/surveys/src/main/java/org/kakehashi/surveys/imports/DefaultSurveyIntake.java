package org.kakehashi.surveys.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.ImportedCounts;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyIntake;
import org.kakehashi.surveys.SurveyTemplate;
import org.kakehashi.surveys.answers.DryRuns;
import org.kakehashi.surveys.intake.CountsReader;
import org.kakehashi.surveys.survey.DefaultSurveys;
import org.kakehashi.surveys.survey.DefaultWordings;

/** Takes files in. */
@ApplicationScoped
class DefaultSurveyIntake implements SurveyIntake {
  @Inject CountsReader reader;
  @Inject DefaultSurveys surveys;
  @Inject DefaultWordings wordings;
  @Inject DryRuns dryRuns;

  @Override
  public SurveyFile template(Actor actor, SurveyTemplate template) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return reader.template(template);
  }

  @Override
  @Transactional
  public ImportedCounts importCounts(Actor actor, SurveyFile file, FiscalYear year) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    SurveyHead head = surveys.enter(actor, UUID.randomUUID(), year, reader.counts(file), null);
    return new ImportedCounts(head, wordings.oddOf(head.id()));
  }

  @Override
  public SurveyFile answerTemplate(Actor actor, SurveyFile questionnaire) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.template(questionnaire);
  }

  @Override
  public AnswerDryRun tryAnswers(Actor actor, AnswersUpload upload) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.open(actor, upload);
  }

  @Override
  public AnswerDryRun dryRun(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.dryRun(actor, dryRun);
  }

  @Override
  public AnswerDryRun correct(Actor actor, UUID dryRun, int row, String column, String value) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.correct(actor, dryRun, row, column, value);
  }

  @Override
  public AnswerDryRun exclude(Actor actor, UUID dryRun, List<Integer> rows, String reason) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.exclude(actor, dryRun, rows, reason);
  }

  @Override
  public AnswerDryRun include(Actor actor, UUID dryRun, List<Integer> rows) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.include(actor, dryRun, rows);
  }

  @Override
  public AnswerReceipt accept(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.accept(actor, dryRun);
  }

  @Override
  public AnswerReceipt receipt(Actor actor, UUID survey) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.receipt(actor, survey);
  }

  @Override
  public void abandon(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    dryRuns.abandon(actor, dryRun);
  }
}
