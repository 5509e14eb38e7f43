package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.kernel.TextMustBePrintable;
import org.kakehashi.kernel.TextMustNotBeEmpty;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.Findings;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Texts;

/** The page on which a finding is written, with the figures it rests on in sight. */
@RequestScoped
class FindingPages {
  private static final String SENTENCE = "sentence";

  @Inject Surveys surveys;
  @Inject Findings findings;
  @Inject Visit visit;

  Page fresh(UUID survey, String code) {
    var place = place(survey, code);
    return page(place, FormEntry.empty(), List.of(), false);
  }

  Page present(UUID survey, UUID finding) {
    var place = place(survey, finding);
    return page(place, entry(place.sentence()), place.warnings(), false);
  }

  Response comparedFresh(UUID survey, String code, String sentence) {
    return compared(place(survey, code), sentence);
  }

  Response comparedPresent(UUID survey, UUID finding, String sentence) {
    return compared(place(survey, finding), sentence);
  }

  Response record(UUID survey, String code, String sentence) {
    try {
      findings.record(visit.actor(), survey, code, sentence);
      return Response.seeOther(SurveyPath.done(survey, "finding.recorded", code)).build();
    } catch (TextMustNotBeEmpty | TextTooLong | TextMustBePrintable refused) {
      return again(place(survey, code), sentence, refused);
    }
  }

  Response reword(UUID survey, UUID finding, String sentence) {
    var place = place(survey, finding);
    try {
      findings.reword(visit.actor(), survey, finding, sentence);
      var code = place.question().code();
      return Response.seeOther(SurveyPath.done(survey, "finding.reworded", code)).build();
    } catch (TextMustNotBeEmpty | TextTooLong | TextMustBePrintable refused) {
      return again(place, sentence, refused);
    }
  }

  private Response compared(Place place, String sentence) {
    var survey = place.tally().head().id();
    var warnings = findings.advise(visit.actor(), survey, place.question().code(), sentence);
    return page(place, entry(sentence), warnings, true).withStatus(200);
  }

  private Response again(Place place, String sentence, RuleViolation refused) {
    var entry = entry(sentence).error(SENTENCE, Texts.text(refused));
    return page(place, entry, List.of(), false).withStatus(422);
  }

  private Page page(Place place, FormEntry entry, List<String> warnings, boolean compared) {
    var head = place.tally().head();
    var question = QuestionView.of(head, place.question());
    var finding = place.finding();
    var action =
        finding == null
            ? question.path() + "/finding"
            : SurveyPath.of(head.id()) + "/findings/" + finding.id();
    var view =
        new FindingView(
            question,
            action,
            SurveyPath.of(head.id()) + "#" + question.code(),
            entry,
            warnings,
            compared,
            finding == null ? null : action + "/withdrawal");
    var title =
        finding == null
            ? text("surveys.finding.new", question.number(), question.findingWord())
            : text("surveys.finding.edit", question.number(), question.findingWord());
    var frame =
        visit
            .frame(Section.SURVEYS, title)
            .under(head.title(), SurveyPath.of(head.id()))
            .with(Notice.of(entry));
    return new Page("surveys/finding", frame, view);
  }

  private static FormEntry entry(String sentence) {
    return FormEntry.empty().value(SENTENCE, sentence);
  }

  private Place place(UUID survey, String code) {
    Surveys.requireEdit(visit.actor());
    var tally = surveys.tally(visit.actor(), survey);
    return new Place(tally, Questions.of(tally, code), null);
  }

  private Place place(UUID survey, UUID finding) {
    Surveys.requireEdit(visit.actor());
    var tally = surveys.tally(visit.actor(), survey);
    for (var question : tally.questions()) {
      for (var found : question.findings()) {
        if (found.id().equals(finding)) {
          return new Place(tally, question, found);
        }
      }
    }
    throw new NotFound("finding", finding.toString());
  }

  /**
   * Where a finding belongs.
   *
   * @param finding null while it is new
   */
  private record Place(SurveyTally tally, QuestionTally question, @Nullable Finding finding) {
    String sentence() {
      return finding == null ? "" : finding.text();
    }

    List<String> warnings() {
      return finding == null ? List.of() : finding.warnings();
    }
  }
}
