package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.PersonalTexts.Counts;
import org.kakehashi.surveys.SurveyFacts;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

/** One survey: its figures, and what a person states about how it was held. */
@Path("/surveys/{id}")
@RequestScoped
public class SurveyResource {
  private static final FormFields FIELDS = FormFields.of("period", "sent", "method");

  @Inject Surveys surveys;
  @Inject Wordings wordings;
  @Inject PersonalTexts texts;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page survey(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    var actor = caller.actor();
    var tally = surveys.tally(actor, id);
    var odd = (int) wordings.odd(actor, id).stream().filter(SurveyText::due).count();
    var personal = Surveys.mayEdit(actor) ? texts.counts(actor, id) : new Counts(0, 0);
    var frame = caller.frame(Section.SURVEYS, tally.head().title()).with(Notice.done(done));
    return new Page("surveys/survey", frame, SurveyView.of(tally, odd, personal, actor));
  }

  @GET
  @Path("facts")
  @Produces(Page.HTML)
  public Page facts(@PathParam("id") UUID id) {
    Surveys.requireEdit(caller.actor());
    var head = surveys.head(caller.actor(), id);
    var sent = head.facts().sent();
    var entry =
        FormEntry.empty()
            .value("version", Integer.toString(head.revision().facts()))
            .value("period", head.facts().period())
            .value("sent", sent == null ? "" : sent.toString())
            .value("method", head.facts().method());
    return page(head, FormState.of(entry));
  }

  @POST
  @Path("facts")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    var entry = FormEntry.of(form);
    return FormFlow.of(entry, FIELDS)
        .overtaken(() -> surveys.head(caller.actor(), id).revision().facts())
        .leadOn(
            () -> {
              surveys.describe(caller.actor(), id, Fields.version(entry), facts(entry));
              return SurveyPath.done(id, "survey.described");
            },
            shown -> page(surveys.head(caller.actor(), id), shown));
  }

  private static SurveyFacts facts(FormEntry form) {
    var entered = new FormReader(form);
    return entered.whole(
        () ->
            new SurveyFacts(
                entered.orNothing("period"),
                entered.at(
                    "sent",
                    () -> Fields.countOrNothing(text("surveys.sent"), entered.value("sent"))),
                entered.orNothing("method")));
  }

  private Page page(SurveyHead head, FormState shown) {
    PageFrame frame =
        caller
            .frame(Section.SURVEYS, text("surveys.facts.title"))
            .under(head.title(), SurveyPath.of(head.id()))
            .with(shown.notice());
    var newer = shown.changed() ? SurveyView.stated(head) : List.<SurveyView.Fact>of();
    var view = new FactsView(SurveyPath.of(head.id()), shown.entry(), newer);
    return new Page("surveys/facts", frame, view);
  }
}
