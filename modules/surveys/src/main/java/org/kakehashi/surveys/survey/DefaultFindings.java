package org.kakehashi.surveys.survey;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.Findings;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.personal.Passages;
import org.kakehashi.surveys.texts.Limits;

/** Keeps what persons read from the figures. */
@ApplicationScoped
class DefaultFindings implements Findings {
  @Inject SurveyRepository surveys;
  @Inject ExtractPrivacy privacy;
  @Inject Event<AuditEvent> audit;
  @Inject Clock clock;

  @Override
  @Transactional
  public List<String> advise(Actor actor, UUID survey, String question, String sentence) {
    actor.require(Permission.SEE, Area.SURVEYS);
    String said = EnteredText.required("sentence", "所見", sentence, Limits.FINDING);
    QuestionTally tally =
        surveys.survey(survey).tally().questions().stream()
            .filter(q -> q.code().equals(question))
            .findFirst()
            .orElseThrow(() -> new NotFound("question", question));
    List<String> advice = new ArrayList<>(Advice.on(said, tally.tabulation()));
    List<PersonalDataHint> personal = privacy.hints(said);
    if (!personal.isEmpty()) {
      advice.add(
          "個人情報の可能性がある記載があります（"
              + Passages.kinds(personal)
              + "："
              + personal.stream().map(hint -> "「" + hint.in(said) + "」").collect(joining("、"))
              + "）。");
    }
    return List.copyOf(advice);
  }

  @Override
  @Transactional
  public Finding record(Actor actor, UUID survey, String question, String sentence) {
    Surveys.requireEdit(actor);
    String said = EnteredText.required("sentence", "所見", sentence, Limits.FINDING);
    requireNobodys(said);
    SurveyEntity held = surveys.forChange(survey);
    UUID id = held.record(question, said, new Signature(clock.instant(), actor.post())).id();
    fire(actor, "finding.recorded", survey, id);
    return finding(held, id);
  }

  @Override
  @Transactional
  public Finding reword(Actor actor, UUID survey, UUID finding, int version, String sentence) {
    Surveys.requireEdit(actor);
    String said = EnteredText.required("sentence", "所見", sentence, Limits.FINDING);
    requireNobodys(said);
    SurveyEntity held = surveys.forChange(survey);
    held.reword(finding, version, said, new Signature(clock.instant(), actor.post()));
    fire(actor, "finding.reworded", survey, finding);
    return finding(held, finding);
  }

  @Override
  @Transactional
  public void withdraw(Actor actor, UUID survey, UUID finding, int version) {
    Surveys.requireEdit(actor);
    surveys.forChange(survey).withdraw(finding, version);
    fire(actor, "finding.withdrawn", survey, finding);
  }

  /** A name may be somebody's who is to be named; a number or an address never is. */
  private void requireNobodys(String said) {
    privacy.requireNothingNew(said, "", "sentence");
  }

  private void fire(Actor actor, String action, UUID survey, UUID finding) {
    audit.fire(
        new AuditEvent(actor.recordedAs(), action, "survey:" + survey, "finding=" + finding));
  }

  private static Finding finding(SurveyEntity survey, UUID id) {
    return survey.tally().questions().stream()
        .flatMap(question -> question.findings().stream())
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("finding", id.toString()));
  }
}
