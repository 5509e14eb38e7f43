package org.kakehashi.surveys.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.PageOf;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.TooMany;
import org.kakehashi.surveys.texts.Limits;
import org.kakehashi.surveys.texts.Oddities;

/** Shows what respondents wrote, and keeps the extracts a person chose from it. */
@ApplicationScoped
class ExtractBook implements MainAnswers {
  private static final int LARGEST_PAGE = 200;
  private static final int MOST_EXTRACTS = 100;

  @Inject HeldSurveys surveys;
  @Inject Event<AuditEvent> audit;

  @Override
  @Transactional
  public PageOf<WrittenAnswer> written(
      Actor actor, UUID survey, String question, int page, int size) {
    actor.require(Permission.EDIT);
    int position = surveys.survey(survey).question(question).position();
    int one = Math.min(Math.max(page, 1), 1_000_000);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    List<WrittenAnswer> answers =
        surveys.written(survey, position, (one - 1) * fit, fit).stream()
            .map(
                held ->
                    new WrittenAnswer(
                        held.sheet(), held.other(), held.text(), Oddities.in(held.text())))
            .toList();
    audit.fire(
        new AuditEvent(
            actor.account(), "answers.viewed", "survey:" + survey, question + " page=" + one));
    return new PageOf<>(answers, one, fit, surveys.countWritten(survey, position));
  }

  @Override
  @Transactional
  public List<Extract> chosen(Actor actor, UUID survey, String question) {
    actor.require(Permission.EDIT);
    List<Extract> chosen = new ArrayList<>();
    for (HeldExcerpt excerpt : surveys.survey(survey).question(question).excerpts()) {
      Integer sheet = excerpt.sheet();
      if (sheet != null) {
        chosen.add(new Extract(sheet, excerpt.text()));
      }
    }
    return List.copyOf(chosen);
  }

  @Override
  @Transactional
  public SurveyTally choose(Actor actor, UUID survey, String question, List<Extract> extracts) {
    actor.require(Permission.EDIT);
    if (extracts.size() > MOST_EXTRACTS) {
      throw new TooMany("主な回答", MOST_EXTRACTS);
    }
    HeldSurvey held = surveys.forChange(survey);
    HeldQuestion of = held.question(question);
    of.requireFree();
    Map<Integer, String> written = new HashMap<>();
    surveys
        .writtenOn(survey, of.position(), extracts.stream().map(Extract::sheet).toList())
        .forEach(answer -> written.put(answer.sheet(), answer.text()));
    List<HeldExcerpt> chosen = new ArrayList<>();
    for (Extract extract : extracts) {
      String verbatim = written.get(extract.sheet());
      if (verbatim == null) {
        throw new NotFound("answer", Integer.toString(extract.sheet()));
      }
      String said = Limits.said("主な回答", extract.text(), Limits.TEXT);
      chosen.add(
          new HeldExcerpt(
              chosen.size() + 1, said, !said.equals(verbatim.strip()), extract.sheet()));
    }
    held.extract(question, chosen);
    audit.fire(
        new AuditEvent(
            actor.account(),
            "extracts.chosen",
            "survey:" + survey,
            question + " count=" + chosen.size()));
    return held.tally();
  }
}
