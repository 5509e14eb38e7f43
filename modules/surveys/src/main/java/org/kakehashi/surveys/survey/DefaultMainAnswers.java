package org.kakehashi.surveys.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.kakehashi.office.PageOf;
import org.kakehashi.office.TooManyEntries;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.personal.Decided;
import org.kakehashi.surveys.personal.FlagRepository;
import org.kakehashi.surveys.personal.TextPlace;
import org.kakehashi.surveys.personal.TextScreening;
import org.kakehashi.surveys.texts.Limits;
import org.kakehashi.surveys.texts.TextWarnings;

/** Shows what respondents wrote, and keeps the extracts a person chose from it. */
@ApplicationScoped
class DefaultMainAnswers implements MainAnswers {
  private static final int LARGEST_PAGE = 200;
  private static final int MOST_EXTRACTS = 100;

  @Inject SurveyRepository surveys;
  @Inject FlagRepository flags;
  @Inject TextScreening screening;
  @Inject ExtractPrivacy privacy;
  @Inject Event<AuditEvent> audit;

  @Override
  @Transactional
  public PageOf<WrittenAnswer> written(
      Actor actor, UUID survey, String question, int page, int size) {
    requireRead(actor);
    int position = surveys.survey(survey).question(question).position();
    int one = Math.min(Math.max(page, 1), 1_000_000);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    screening.require(survey);
    Map<TextPlace, Decided> decided = flags.decided(survey);
    List<WrittenAnswer> answers =
        surveys.written(survey, position, (one - 1) * fit, fit).stream()
            .map(held -> answer(held, new TextPlace(position, held.sheet(), held.other()), decided))
            .toList();
    fire(actor, "answers.viewed", survey, question + " page=" + one);
    return new PageOf<>(answers, one, fit, surveys.countWritten(survey, position));
  }

  private WrittenAnswer answer(WrittenText held, TextPlace place, Map<TextPlace, Decided> decided) {
    Decided decision = decided.get(place);
    String text = decision == null ? held.text() : decision.wording(held.text());
    boolean open = decision == null && !privacy.hints(held.text()).isEmpty();
    return new WrittenAnswer(
        held.sheet(),
        held.other(),
        text,
        TextWarnings.in(text),
        open || decision != null
            ? new WrittenAnswer.Flag(
                place.code(), open, decision != null && decision.masked() != null)
            : null);
  }

  @Override
  @Transactional
  public List<Extract> chosen(Actor actor, UUID survey, String question) {
    requireRead(actor);
    List<Extract> chosen = new ArrayList<>();
    for (ExcerptValue excerpt : surveys.survey(survey).question(question).excerpts()) {
      Integer sheet = excerpt.sheet();
      if (sheet != null) {
        chosen.add(new Extract(sheet, excerpt.text()));
      }
    }
    return List.copyOf(chosen);
  }

  @Override
  @Transactional
  public SurveyTally choose(
      Actor actor, UUID survey, String question, int revision, List<Extract> extracts) {
    Surveys.requireEdit(actor);
    if (extracts.size() > MOST_EXTRACTS) {
      throw new TooManyEntries("extracts", "主な回答", MOST_EXTRACTS);
    }
    SurveyEntity held = surveys.forChange(survey);
    held.requireExtractable(question);
    held.requireRevision(revision);
    List<ExcerptValue> chosen = new ArrayList<>();
    for (Extract extract : extracts) {
      int place = chosen.size() + 1;
      chosen.add(excerpt(held, question, place, extract, "主な回答" + place));
    }
    held.extract(question, chosen);
    fire(actor, "extracts.chosen", survey, question + " count=" + chosen.size());
    return privacy.shown(actor, held);
  }

  @Override
  @Transactional
  public SurveyTally add(Actor actor, UUID survey, String question, Extract extract) {
    Surveys.requireEdit(actor);
    SurveyEntity held = surveys.forChange(survey);
    held.requireExtractable(question);
    int place = held.question(question).placeOf(extract.sheet());
    if (place > MOST_EXTRACTS) {
      throw new TooManyEntries("extracts", "主な回答", MOST_EXTRACTS);
    }
    held.extract(question, excerpt(held, question, place, extract, "主な回答"));
    fire(actor, "extracts.added", survey, question + " sheet=" + extract.sheet());
    return privacy.shown(actor, held);
  }

  private ExcerptValue excerpt(
      SurveyEntity held, String question, int place, Extract extract, String what) {
    int position = held.question(question).position();
    String verbatim = surveys.writtenOn(held.id(), position, extract.sheet());
    if (verbatim == null) {
      throw new NotFound("answer", Integer.toString(extract.sheet()));
    }
    String field = "extracts." + (place - 1) + ".text";
    String said = EnteredText.required(field, what, extract.text(), Limits.TEXT);
    TextPlace written = new TextPlace(position, extract.sheet(), false);
    privacy.requireDecided(held.id(), written, verbatim, said, field);
    return new ExcerptValue(place, said, !said.equals(verbatim.strip()), extract.sheet());
  }

  private static void requireRead(Actor actor) {
    Surveys.requireEdit(actor);
    actor.require(Permission.SEE, Area.PERSONAL_DATA);
  }

  private void fire(Actor actor, String action, UUID survey, String detail) {
    audit.fire(new AuditEvent(actor.recordedAs(), action, "survey:" + survey, detail));
  }
}
