package org.kakehashi.surveys.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyForms;
import org.kakehashi.surveys.answers.AnswerFormColumns;
import org.kakehashi.surveys.answers.AnswerFormCsv;
import org.kakehashi.surveys.intake.CountsReader;

/** Hands forms out. */
@ApplicationScoped
class DefaultSurveyForms implements SurveyForms {
  @Inject CountsReader reader;

  @Override
  public SurveyFile counts(Actor actor, CountsTemplate template) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return reader.template(template);
  }

  @Override
  public WorkbookForm questionnaire(Actor actor) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return reader.questionnaireForm();
  }

  @Override
  public WorkbookForm answers(Actor actor, SurveyFile questionnaire) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return AnswerFormColumns.of(reader.questionnaire(questionnaire));
  }

  @Override
  public SurveyFile answersAsCsv(Actor actor, SurveyFile questionnaire) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return AnswerFormCsv.of(reader.questionnaire(questionnaire));
  }
}
