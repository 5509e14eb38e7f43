package org.kakehashi.surveys.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.TooManyEntries;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.texts.Limits;
import org.kakehashi.surveys.texts.TextWarnings;

/** Shows what respondents wrote, and keeps the extracts a person chose from it. */
@ApplicationScoped
class DefaultMainAnswers implements MainAnswers {
  private static final int LARGEST_PAGE = 200;
  private static final int MOST_EXTRACTS = 100;

  @Inject SurveyRepository surveys;
  @Inject Event<AuditEvent> audit;

  @Override
  @Transactional
  public PageOf<WrittenAnswer> written(
      Actor actor, UUID survey, String question, int page, int size) {
    Surveys.requireEdit(actor);
    int position = surveys.survey(survey).question(question).position();
    int one = Math.min(Math.max(page, 1), 1_000_000);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    List<WrittenAnswer> answers =
        surveys.written(survey, position, (one - 1) * fit, fit).stream()
            .map(
                held ->
                    new WrittenAnswer(
                        held.sheet(), held.other(), held.text(), TextWarnings.in(held.text())))
            .toList();
    fire(actor, "answers.viewed", survey, question + " page=" + one);
    return new PageOf<>(answers, one, fit, surveys.countWritten(survey, position));
  }

  @Override
  @Transactional
  public List<Extract> chosen(Actor actor, UUID survey, String question) {
    Surveys.requireEdit(actor);
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
    return held.tally();
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
    return held.tally();
  }

  private ExcerptValue excerpt(
      SurveyEntity held, String question, int place, Extract extract, String what) {
    String verbatim =
        surveys.writtenOn(held.id(), held.question(question).position(), extract.sheet());
    if (verbatim == null) {
      throw new NotFound("answer", Integer.toString(extract.sheet()));
    }
    String said =
        EnteredText.required(
            "extracts." + (place - 1) + ".text", what, extract.text(), Limits.TEXT);
    return new ExcerptValue(place, said, !said.equals(verbatim.strip()), extract.sheet());
  }

  private void fire(Actor actor, String action, UUID survey, String detail) {
    audit.fire(new AuditEvent(actor.recordedAs(), action, "survey:" + survey, detail));
  }
}
