package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.Findings;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** The page on which a finding is written, with the figures it rests on in sight. */
@RequestScoped
class FindingPages {
  private static final String SENTENCE = "sentence";
  private static final String VERSION = "version";

  @Inject Surveys surveys;
  @Inject Findings findings;
  @Inject CurrentCaller caller;

  Page fresh(UUID survey, String code) {
    var place = place(survey, code);
    return page(place, view(place, FormEntry.empty()));
  }

  Page present(UUID survey, UUID finding) {
    var place = place(survey, finding);
    return page(place, view(place, place.form()).warned(place.warnings()));
  }

  Response comparedFresh(UUID survey, String code, String sentence) {
    return compared(place(survey, code), entry(sentence));
  }

  Response comparedPresent(UUID survey, UUID finding, FormEntry form) {
    return compared(place(survey, finding), form);
  }

  Response record(UUID survey, String code, String sentence) {
    return FormFlow.of(entry(sentence), FormFields.of())
        .otherwise(SENTENCE)
        .leadOn(
            () -> {
              findings.record(caller.actor(), survey, code, sentence);
              return SurveyPath.done(survey, "finding.recorded", code);
            },
            shown -> again(place(survey, code), shown));
  }

  Response reword(UUID survey, UUID finding, FormEntry form) {
    return FormFlow.of(form, FormFields.of())
        .otherwise(SENTENCE)
        .overtaken(now -> now.value(VERSION, place(survey, finding).form().value(VERSION)))
        .leadOn(
            () -> {
              int read = Fields.version(form);
              var code = place(survey, finding).question().code();
              findings.reword(caller.actor(), survey, finding, read, form.value(SENTENCE));
              return SurveyPath.done(survey, "finding.reworded", code);
            },
            shown -> again(place(survey, finding), shown));
  }

  /** What was typed on a finding that is no more stands in the form for a new one. */
  Response withdrawn(UUID survey, FormEntry form) {
    var place = place(survey, form.value("question"));
    var told = new Notice(Notice.Kind.WARNING, text("surveys.finding.gone"));
    return FormFlow.of(entry(form.value(SENTENCE)), FormFields.of())
        .leadOn(
            () -> {
              throw new ChangedMeanwhile();
            },
            shown -> page(place, view(place, shown.entry()), Optional.of(told)));
  }

  private Response compared(Place place, FormEntry form) {
    var survey = place.tally().head().id();
    var code = place.question().code();
    var warnings = findings.advise(caller.actor(), survey, code, form.value(SENTENCE));
    return page(place, view(place, form).compared(warnings)).withStatus(200);
  }

  private Page again(Place place, FormState shown) {
    var view = view(place, shown.entry());
    return page(
        place,
        shown.changed() ? view.overtakenBy(place.form().value(SENTENCE)) : view,
        shown.notice());
  }

  private static FindingView view(Place place, FormEntry entry) {
    var head = place.tally().head();
    var question = QuestionView.of(head, place.question());
    var finding = place.finding();
    var action =
        finding == null
            ? question.path() + "/finding"
            : SurveyPath.of(head.id()) + "/findings/" + finding.id();
    return new FindingView(
        question,
        action,
        SurveyPath.of(head.id()) + "#" + question.code(),
        entry,
        List.of(),
        false,
        null,
        finding == null ? null : action + "/withdrawal");
  }

  private Page page(Place place, FindingView view) {
    return page(place, view, Notice.of(view.entry()));
  }

  private Page page(Place place, FindingView view, Optional<Notice> notice) {
    var head = place.tally().head();
    var question = view.question();
    var title =
        place.finding() == null
            ? text("surveys.finding.new", question.number(), question.findingWord())
            : text("surveys.finding.edit", question.number(), question.findingWord());
    var frame =
        caller
            .frame(Section.SURVEYS, title)
            .under(head.title(), SurveyPath.of(head.id()))
            .with(notice);
    return new Page("surveys/finding", frame, view);
  }

  private static FormEntry entry(String sentence) {
    return FormEntry.empty().value(SENTENCE, sentence);
  }

  private Place place(UUID survey, String code) {
    Surveys.requireEdit(caller.actor());
    var tally = surveys.tally(caller.actor(), survey);
    return new Place(tally, Questions.of(tally, code), null);
  }

  private Place place(UUID survey, UUID finding) {
    Surveys.requireEdit(caller.actor());
    var tally = surveys.tally(caller.actor(), survey);
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
    FormEntry form() {
      return finding == null
          ? FormEntry.empty()
          : entry(finding.text()).value(VERSION, Integer.toString(finding.version()));
    }

    List<String> warnings() {
      return finding == null ? List.of() : finding.warnings();
    }
  }
}
