package org.kakehashi.surveys.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.PageOf;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MaskStillHoldsPersonalData;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.PersonalTexts.Counts;
import org.kakehashi.surveys.PersonalTexts.Flagged;
import org.kakehashi.surveys.PersonalTexts.Printed;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.personal.Decided;
import org.kakehashi.surveys.personal.FlagRepository;
import org.kakehashi.surveys.personal.Passages;
import org.kakehashi.surveys.personal.TextPlace;
import org.kakehashi.surveys.personal.TextScreening;
import org.kakehashi.surveys.texts.Limits;

/** Shows flagged texts to those who may see them, and keeps what a person decided. */
@ApplicationScoped
public class PersonalDecisions {
  private static final int LARGEST_PAGE = 200;
  private static final int LONGEST = 4_000;

  @Inject SurveyRepository surveys;
  @Inject FlagRepository flags;
  @Inject TextScreening screening;
  @Inject ExtractPrivacy privacy;
  @Inject Event<AuditEvent> audit;
  @Inject Clock clock;

  /** For the container. */
  public PersonalDecisions() {}

  /** See {@link PersonalTexts#counts}. */
  @Transactional
  public Counts counts(Actor actor, UUID survey) {
    Surveys.requireEdit(actor);
    screened(survey);
    return flags.count(survey);
  }

  /** See {@link PersonalTexts#flagged(Actor, UUID, boolean, int, int)}. */
  @Transactional
  public PageOf<Flagged> flagged(Actor actor, UUID survey, boolean open, int page, int size) {
    requireSee(actor);
    screened(survey);
    int one = Math.min(Math.max(page, 1), 1_000_000);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    Counts counts = flags.count(survey);
    List<Flagged> found =
        flags.rows(survey, open, (one - 1) * fit, fit).stream().map(this::view).toList();
    fire(actor, "personal.viewed", survey, (open ? "open" : "all") + " page=" + one);
    return new PageOf<>(found, one, fit, open ? counts.open() : counts.flagged());
  }

  /** See {@link PersonalTexts#flagged(Actor, UUID, String)}. */
  @Transactional
  public Flagged flagged(Actor actor, UUID survey, String place) {
    requireSee(actor);
    screened(survey);
    Flagged found = view(flags.row(survey, TextPlace.of(place)));
    fire(actor, "personal.viewed", survey, place);
    return found;
  }

  /** See {@link PersonalTexts#clear}. */
  @Transactional
  public Flagged clear(Actor actor, UUID survey, String place, int version, String reason) {
    requireDecide(actor);
    String why = EnteredText.required("reason", "理由", reason, Limits.REASON);
    return decide(actor, survey, place, version, null, why);
  }

  /** See {@link PersonalTexts#mask}. */
  @Transactional
  public Flagged mask(
      Actor actor, UUID survey, String place, int version, String masked, String reason) {
    requireDecide(actor);
    String said = EnteredText.required("masked", "伏せた文", masked, LONGEST);
    String why = EnteredText.required("reason", "理由", reason, Limits.REASON);
    List<PersonalDataHint> left = privacy.certain(said);
    if (!left.isEmpty()) {
      throw new MaskStillHoldsPersonalData(Passages.kinds(left));
    }
    return decide(actor, survey, place, version, said, why);
  }

  /** See {@link PersonalTexts#printed}. */
  @Transactional
  public Printed printed(Actor actor, UUID survey) {
    actor.require(Permission.SEE, Area.SURVEYS);
    SurveyEntity held = surveys.survey(survey);
    List<Printed.Open> open = new ArrayList<>();
    for (QuestionTally question : held.tally().questions()) {
      if (question.tabulation() instanceof FreeAnswers free) {
        free.excerpts().forEach(excerpt -> open(held, question, excerpt, open));
      }
      question.findings().forEach(finding -> open(question, finding, open));
    }
    return new Printed(open, decided(survey));
  }

  private void open(
      SurveyEntity held,
      QuestionTally question,
      FreeAnswers.Excerpt excerpt,
      List<Printed.Open> open) {
    QuestionEntity asked = held.question(question.code());
    Integer sheet = ExtractPrivacy.sheet(asked, excerpt.position());
    List<PersonalDataHint> hints =
        privacy.open(asked, excerpt.text(), excerpt.position(), held.id());
    if (sheet != null && !hints.isEmpty()) {
      open.add(
          new Printed.Open(
              question.number() + " 主な回答" + excerpt.position(),
              kinds(hints),
              new TextPlace(asked.position(), sheet, false).code(),
              null));
    }
  }

  private void open(QuestionTally question, Finding finding, List<Printed.Open> open) {
    List<PersonalDataHint> hints = privacy.certain(finding.text());
    if (!hints.isEmpty()) {
      open.add(
          new Printed.Open(
              question.number() + " " + finding.kind().label(), kinds(hints), null, finding.id()));
    }
  }

  private static Set<PersonalDataHint.Kind> kinds(List<PersonalDataHint> hints) {
    return hints.stream().map(PersonalDataHint::kind).collect(Collectors.toSet());
  }

  /**
   * When somebody last decided about an answer, an extract or not: what is none now may be on a
   * draft from before.
   */
  private @Nullable Instant decided(UUID survey) {
    return flags.decided(survey).values().stream()
        .map(Decided::at)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private Flagged decide(
      Actor actor, UUID survey, String code, int read, @Nullable String masked, String reason) {
    SurveyEntity held = surveys.forChange(survey);
    screening.require(survey);
    TextPlace place = TextPlace.of(code);
    FlagRepository.Row row = flags.row(survey, place);
    Decided former = row.decided();
    int version = former == null ? 0 : former.version();
    if (version != read) {
      throw new ChangedMeanwhile();
    }
    String wording = masked == null ? row.text() : masked;
    flags.decide(
        survey,
        place,
        new Decided(
            masked,
            Passages.of(wording, privacy.hints(wording)),
            reason,
            clock.instant(),
            actor.post(),
            version + 1));
    if (held.prints(place)) {
      held.decided();
    }
    fire(actor, masked == null ? "personal.cleared" : "personal.masked", survey, code);
    return view(flags.row(survey, place));
  }

  private Flagged view(FlagRepository.Row row) {
    Decided decided = row.decided();
    return new Flagged(
        row.place().code(),
        row.place().label(),
        row.text(),
        privacy.hints(row.text()),
        decided == null ? row.text() : decided.wording(row.text()),
        decided == null ? null : decided.view());
  }

  /** Before anything of the survey is asked for that rests on its flags. */
  private void screened(UUID survey) {
    surveys.requireHeld(survey);
    screening.require(survey);
  }

  private static void requireSee(Actor actor) {
    Surveys.requireEdit(actor);
    actor.require(Permission.SEE, Area.PERSONAL_DATA);
  }

  private static void requireDecide(Actor actor) {
    Surveys.requireEdit(actor);
    actor.require(Permission.EDIT, Area.PERSONAL_DATA);
  }

  private void fire(Actor actor, String action, UUID survey, String detail) {
    audit.fire(new AuditEvent(actor.recordedAs(), action, "survey:" + survey, detail));
  }
}
