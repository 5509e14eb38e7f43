package org.kakehashi.surveys.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.PageOf;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.surveys.SurveyImports.CountsTemplate;
import org.kakehashi.surveys.SurveyImports.ImportedCounts;
import org.kakehashi.surveys.answers.AnswerFormColumns;
import org.kakehashi.surveys.answers.AnswerFormCsv;
import org.kakehashi.surveys.answers.AnswerReceipts;
import org.kakehashi.surveys.answers.DryRuns;
import org.kakehashi.surveys.intake.CountsReader;
import org.kakehashi.surveys.survey.DefaultSurveys;
import org.kakehashi.surveys.survey.DefaultWordings;

/** Takes files in. */
@ApplicationScoped
class DefaultSurveyImports implements SurveyImports {
  @Inject CountsReader reader;
  @Inject DefaultSurveys surveys;
  @Inject DefaultWordings wordings;
  @Inject DryRuns dryRuns;
  @Inject AnswerReceipts receipts;

  @Override
  public SurveyFile form(Actor actor, CountsTemplate template) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return reader.template(template);
  }

  @Override
  public WorkbookForm form(Actor actor) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return reader.questionnaireForm();
  }

  @Override
  public WorkbookForm answerForm(Actor actor, SurveyFile questionnaire) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return AnswerFormColumns.of(reader.questionnaire(questionnaire));
  }

  @Override
  public SurveyFile answerFormAsCsv(Actor actor, SurveyFile questionnaire) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return AnswerFormCsv.of(reader.questionnaire(questionnaire));
  }

  @Override
  @Transactional
  public ImportedCounts importCounts(Actor actor, SurveyFile file, FiscalYear year) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    CountsReader.Published read = reader.published(file);
    SurveyHead head = surveys.enter(actor, UUID.randomUUID(), year, read.survey(), null);
    return new ImportedCounts(head, wordings.oddOf(head.id()), read.notices());
  }

  @Override
  public AnswerDryRun tryAnswers(Actor actor, AnswersUpload upload) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.open(actor, upload);
  }

  @Override
  public PageOf<AnswerDryRun.Remarks.Fault> faults(Actor actor, UUID dryRun, int page, int size) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.faults(actor, dryRun, page, size);
  }

  @Override
  public AnswerReceipt receipt(Actor actor, UUID survey) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return receipts.receipt(actor, survey);
  }

  @Override
  public PageOf<AnswerReceipt.LeftOut> receipt(
      Actor actor, UUID survey, AnswerReceipt.Fate fate, int page, int size) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return receipts.leftOut(survey, fate, page, size);
  }
}
