package org.kakehashi.surveys.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.PageOf;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.SurveyAlreadyImported;
import org.kakehashi.surveys.SurveyFacts;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.texts.Limits;

/** Holds surveys and yields their figures. */
@ApplicationScoped
public class DefaultSurveys implements Surveys {
  private static final int LARGEST_PAGE = 200;

  @Inject SurveyRepository surveys;
  @Inject ExtractPrivacy privacy;
  @Inject Event<AuditEvent> audit;
  @Inject Clock clock;

  /** For the container. */
  public DefaultSurveys() {}

  /**
   * Enters a survey in the running transaction.
   *
   * @param id the id it is to have
   * @param answered accepted answer sheets, or null for published counts
   * @throws SurveyAlreadyImported when title and year are taken
   */
  @Transactional
  public SurveyHead enter(
      Actor actor, UUID id, FiscalYear year, SurveyDraft draft, @Nullable Integer answered) {
    requireNew(year, draft.title());
    SurveyEntity survey =
        new SurveyEntity(id, year, draft, answered, new Signature(clock.instant(), actor.post()));
    surveys.add(survey);
    audit.fire(
        new AuditEvent(
            actor.recordedAs(),
            "survey.imported",
            "survey:" + survey.id(),
            "questions=" + draft.questions().size() + ", answered=" + answered));
    return survey.head();
  }

  /**
   * Refuses a title that a survey of that year has, and keeps others from taking it until the
   * running transaction ends.
   *
   * @throws SurveyAlreadyImported when it is taken
   */
  @Transactional
  public void requireNew(FiscalYear year, String title) {
    SurveyEntity same = surveys.claimed(year, title);
    if (same != null) {
      throw new SurveyAlreadyImported(title, year.wareki(), same.id());
    }
  }

  @Override
  @Transactional
  public PageOf<SurveyHead> list(
      Actor actor, @Nullable String text, @Nullable FiscalYear year, int page, int size) {
    actor.require(Permission.SEE, Area.SURVEYS);
    int one = Math.min(Math.max(page, 1), 1_000_000);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    return new PageOf<>(
        surveys.list(text, year, one, fit).stream().map(SurveyEntity::head).toList(),
        one,
        fit,
        surveys.count(text, year));
  }

  @Override
  @Transactional
  public SurveyHead head(Actor actor, UUID survey) {
    actor.require(Permission.SEE, Area.SURVEYS);
    return surveys.survey(survey).head();
  }

  @Override
  @Transactional
  public SurveyTally tally(Actor actor, UUID survey) {
    actor.require(Permission.SEE, Area.SURVEYS);
    return privacy.shown(actor, surveys.survey(survey));
  }

  @Override
  @Transactional
  public List<SurveyTally> tallies(Actor actor, FiscalYear year, int most) {
    actor.require(Permission.SEE, Area.SURVEYS);
    int fit = Math.min(Math.max(most, 1), LARGEST_PAGE);
    return surveys.newest(year, fit).stream().map(held -> privacy.shown(actor, held)).toList();
  }

  @Override
  @Transactional
  public SurveyHead describe(Actor actor, UUID survey, int version, SurveyFacts facts) {
    Surveys.requireEdit(actor);
    SurveyEntity held = surveys.forChange(survey);
    held.describe(
        version,
        new SurveyFacts(
            EnteredText.optional("period", "実施時期", facts.period(), Limits.FACT),
            facts.sent(),
            EnteredText.optional("method", "実施方法", facts.method(), Limits.FACT)));
    audit.fire(
        new AuditEvent(
            actor.recordedAs(), "survey.described", "survey:" + survey, "sent=" + facts.sent()));
    return held.head();
  }

  @Override
  @Transactional
  public SurveyTally chooseBase(Actor actor, UUID survey, String question, BaseChoice base) {
    Surveys.requireEdit(actor);
    SurveyEntity held = surveys.forChange(survey);
    held.chooseBase(question, base);
    audit.fire(
        new AuditEvent(
            actor.recordedAs(), "survey.base.chosen", "survey:" + survey, question + " " + base));
    return privacy.shown(actor, held);
  }
}
