package org.kakehashi.surveys.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.surveys.personal.TextPlace;
import org.kakehashi.surveys.texts.Limits;
import org.kakehashi.surveys.texts.TextWarnings;

/** Lists a survey's texts and keeps what persons put in their place. */
@ApplicationScoped
public class DefaultWordings implements Wordings {
  private static final int LOOKED_AT = 10;
  private static final String EXCERPT = ".excerpt.";

  @Inject SurveyRepository surveys;
  @Inject ExtractPrivacy privacy;
  @Inject Event<AuditEvent> audit;
  @Inject Clock clock;

  /** For the container. */
  public DefaultWordings() {}

  @Override
  @Transactional
  public List<SurveyText> texts(Actor actor, UUID survey) {
    actor.require(Permission.SEE, Area.SURVEYS);
    return shown(actor, texts(surveys.survey(survey)));
  }

  @Override
  @Transactional
  public List<SurveyText> odd(Actor actor, UUID survey) {
    actor.require(Permission.SEE, Area.SURVEYS);
    return shown(actor, odd(surveys.survey(survey)));
  }

  /** The odd texts, for whoever just brought the survey in. */
  @Transactional
  public List<SurveyText> oddOf(UUID survey) {
    return odd(surveys.forChange(survey));
  }

  private List<SurveyText> odd(SurveyEntity survey) {
    return texts(survey).stream().filter(text -> !text.warnings().isEmpty()).toList();
  }

  @Override
  @Transactional
  public List<Due> due(Actor actor) {
    actor.require(Permission.SEE, Area.SURVEYS);
    List<SurveyEntity> looked = surveys.newest(null, LOOKED_AT);
    // Before the transaction has a connection: the surveys' parts are read on another.
    List<List<SurveyText>> verbatim = looked.stream().map(DefaultWordings::verbatim).toList();
    Map<UUID, Map<String, LeftText>> left = surveys.left(looked);
    List<Due> due = new ArrayList<>();
    for (int at = 0; at < looked.size(); at++) {
      SurveyEntity survey = looked.get(at);
      List<SurveyText> texts = noted(verbatim.get(at), left.getOrDefault(survey.id(), Map.of()));
      long open = texts.stream().filter(SurveyText::due).count();
      if (open > 0) {
        due.add(new Due(survey.head(), open));
      }
    }
    return due;
  }

  @Override
  @Transactional
  public SurveyText correct(
      Actor actor, UUID survey, String place, String read, String text, String reason) {
    Surveys.requireEdit(actor);
    String said = EnteredText.required("text", "直した文言", text, Limits.TEXT);
    String why = EnteredText.required("reason", "理由", reason, Limits.REASON);
    SurveyEntity held = surveys.forChange(survey);
    SurveyText now = asRead(held, place, read);
    if (!said.equals(now.original())) {
      requirePrintable(held, now, said);
    }
    held.correct(now, said, why, new Signature(clock.instant(), actor.post()));
    audit.fire(
        new AuditEvent(
            actor.recordedAs(), "wording.corrected", "survey:" + survey, "place=" + place));
    return at(held, place);
  }

  @Override
  @Transactional
  public SurveyText leave(Actor actor, UUID survey, String place, String read) {
    Surveys.requireEdit(actor);
    SurveyEntity held = surveys.forChange(survey);
    String now = asRead(held, place, read).current();
    surveys.leave(survey, place, now, new Signature(clock.instant(), actor.post()));
    audit.fire(
        new AuditEvent(actor.recordedAs(), "wording.left", "survey:" + survey, "place=" + place));
    return at(held, place);
  }

  /** A correction brings no personal data in; an extract keeps to what was decided about it. */
  private void requirePrintable(SurveyEntity survey, SurveyText now, String said) {
    privacy.requireNothingNew(said, now.original(), "text");
    for (QuestionEntity question : survey.questions()) {
      for (ExcerptValue excerpt : question.excerpts()) {
        Integer sheet = excerpt.sheet();
        if (sheet != null && place(question, excerpt).equals(now.place())) {
          TextPlace written = new TextPlace(question.position(), sheet, false);
          privacy.requireKept(survey.id(), written, said, "text");
        }
      }
    }
  }

  /** Extracts are shown to those alone who may see personal data. */
  private static List<SurveyText> shown(Actor actor, List<SurveyText> texts) {
    return PersonalTexts.maySee(actor)
        ? texts
        : texts.stream().filter(text -> !text.place().contains(EXCERPT)).toList();
  }

  private static String place(QuestionEntity question, ExcerptValue excerpt) {
    return question.code() + EXCERPT + excerpt.position();
  }

  /** Forms send all line breaks as one kind, so these are not compared. */
  private SurveyText asRead(SurveyEntity survey, String place, String read) {
    SurveyText now = at(survey, place);
    if (!now.current().lines().toList().equals(read.lines().toList())) {
      throw new ChangedMeanwhile();
    }
    return now;
  }

  private SurveyText at(SurveyEntity survey, String place) {
    return texts(survey).stream()
        .filter(text -> text.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new NotFound("text", place));
  }

  private List<SurveyText> texts(SurveyEntity survey) {
    List<SurveyText> verbatim = verbatim(survey);
    return noted(verbatim, surveys.left(List.of(survey)).getOrDefault(survey.id(), Map.of()));
  }

  /** The texts with a note on those that somebody left as they are. */
  private static List<SurveyText> noted(List<SurveyText> texts, Map<String, LeftText> left) {
    return texts.stream()
        .map(
            text -> {
              LeftText same = left.get(text.place());
              return same == null ? text : same.on(text);
            })
        .toList();
  }

  private static List<SurveyText> verbatim(SurveyEntity survey) {
    List<SurveyText> texts = new ArrayList<>();
    texts.add(text(survey, "title", "調査名", survey.verbatimTitle()));
    if (!survey.verbatimAddressees().isEmpty()) {
      texts.add(text(survey, "addressees", "対象者", survey.verbatimAddressees()));
    }
    for (QuestionEntity question : survey.questions()) {
      String code = question.code();
      String number = question.number();
      texts.add(text(survey, code, number + " 質問文", question.text()));
      question
          .options()
          .forEach(
              option ->
                  texts.add(
                      text(
                          survey,
                          code + "." + option.code(),
                          number + " 選択肢" + option.code(),
                          option.label())));
      question
          .excerpts()
          .forEach(
              excerpt ->
                  texts.add(
                      text(
                          survey,
                          place(question, excerpt),
                          number + " 主な回答" + excerpt.position(),
                          excerpt.text())));
    }
    return texts;
  }

  private static SurveyText text(SurveyEntity survey, String place, String label, String verbatim) {
    TextCorrectionEntity correction = survey.correction(place);
    String now = correction == null ? verbatim : correction.text();
    return new SurveyText(
        place,
        label,
        verbatim,
        now,
        TextWarnings.in(now),
        correction == null ? null : correction.view(),
        null);
  }
}
