package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.PersonalTexts.Flagged;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;

/** Answers that may hold personal data (個人情報の確認): looked at, cleared, masked. */
@Path("/surveys/{id}/personal")
@RequestScoped
public class PersonalTextsResource {
  private static final int SIZE = 50;
  private static final String REASON = "reason";
  private static final String MASKED = "masked";
  private static final String VERSION = "version";

  /** Both forms stand on one page: the fields of the one that masks bear names of their own. */
  private static final FormFields MASK = FormFields.of(MASKED).and(REASON, "mask-reason");

  private static final FormFields CLEARANCE = FormFields.of(REASON);

  @Inject Surveys surveys;
  @Inject PersonalTexts texts;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @PathParam("id") UUID id,
      @QueryParam("only") @DefaultValue("") String only,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("done") @Nullable String done) {
    var actor = caller.actor();
    boolean open = only.equals("open");
    var flagged = texts.flagged(actor, id, open, Math.max(1, page), SIZE);
    var counts = texts.counts(actor, id);
    var path = SurveyPath.personal(id);
    var view =
        new PersonalTextView.Listed(
            path,
            SurveyPath.of(id),
            open,
            text(
                "surveys.personal.counts",
                Figures.count(counts.flagged()),
                Figures.count(counts.open())),
            flagged.items().stream().map(found -> PersonalTextView.of(id, found)).toList(),
            Pager.of(path, Map.of("only", open ? "open" : ""), flagged));
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.personal.title"))
            .under(surveys.head(actor, id).title(), SurveyPath.of(id))
            .with(Notice.done(done));
    return new Page("surveys/personal", frame, view);
  }

  @GET
  @Path("{place}")
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id, @PathParam("place") String place) {
    var found = texts.flagged(caller.actor(), id, place);
    return page(id, found, opened(found), opened(found), false, Optional.empty());
  }

  @POST
  @Path("{place}/clearance")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response clear(
      @PathParam("id") UUID id,
      @PathParam("place") String place,
      MultivaluedMap<String, String> form) {
    var sent = FormEntry.of(form);
    return FormFlow.of(sent, CLEARANCE)
        .overtaken(() -> texts.flagged(caller.actor(), id, place).version())
        .leadOn(
            () -> {
              texts.clear(caller.actor(), id, place, Fields.version(sent), sent.value(REASON));
              return back(id, "personal.cleared");
            },
            shown -> again(id, place, shown, true));
  }

  @POST
  @Path("{place}/mask")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response mask(
      @PathParam("id") UUID id,
      @PathParam("place") String place,
      MultivaluedMap<String, String> form) {
    var sent = FormEntry.of(form);
    return FormFlow.of(sent, MASK)
        .overtaken(() -> texts.flagged(caller.actor(), id, place).version())
        .leadOn(
            () -> {
              texts.mask(
                  caller.actor(),
                  id,
                  place,
                  Fields.version(sent),
                  sent.value(MASKED),
                  sent.value("mask-reason"));
              return back(id, "personal.masked");
            },
            shown -> again(id, place, shown, false));
  }

  private Page again(UUID id, String place, FormState shown, boolean clearing) {
    var found = texts.flagged(caller.actor(), id, place);
    return page(
        id,
        found,
        clearing ? shown.entry() : opened(found),
        clearing ? opened(found) : shown.entry(),
        shown.changed(),
        shown.notice());
  }

  /** A form as it is opened: the passages are covered already. */
  private static FormEntry opened(Flagged found) {
    var decision = found.decision();
    return FormEntry.empty()
        .value(VERSION, Integer.toString(found.version()))
        .value(MASKED, decision != null && decision.masked() ? found.wording() : found.proposal());
  }

  private Page page(
      UUID id,
      Flagged found,
      FormEntry clearance,
      FormEntry mask,
      boolean overtaken,
      Optional<Notice> notice) {
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.personal.decide", found.label()))
            .under(surveys.head(caller.actor(), id).title(), SurveyPath.of(id))
            .under(text("surveys.personal.title"), SurveyPath.personal(id))
            .with(notice);
    var view =
        new PersonalTextView.Deciding(
            PersonalTextView.of(id, found),
            SurveyPath.personal(id) + "?only=open",
            clearance,
            mask,
            overtaken,
            PersonalTexts.mayDecide(caller.actor()));
    return new Page("surveys/personal-text", frame, view);
  }

  private static URI back(UUID id, String done) {
    return URI.create(SurveyPath.personal(id) + "?only=open&done=" + done);
  }
}
