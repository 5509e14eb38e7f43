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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** The texts of a survey (文言): verbatim, changed only by a person and with a reason. */
@Path("/surveys/{id}/texts")
@RequestScoped
public class WordingsResource {
  private static final FormFields FIELDS = FormFields.of("text", "reason");

  /** The text as the form showed it when it was opened. */
  private static final String READ = "read";

  @Inject Surveys surveys;
  @Inject Wordings wordings;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page texts(
      @PathParam("id") UUID id,
      @QueryParam("only") @DefaultValue("") String only,
      @QueryParam("done") @Nullable String done) {
    var actor = caller.actor();
    var head = surveys.head(actor, id);
    boolean onlyOdd = only.equals("odd");
    var found = wordings.texts(actor, id).stream().filter(text -> !onlyOdd || text.due()).toList();
    var view =
        new TextsView(
            SurveyPath.of(id),
            onlyOdd,
            found.stream().map(text -> TextRow.of(id, text)).toList(),
            Surveys.mayEdit(actor));
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.texts.title"))
            .under(head.title(), SurveyPath.of(id))
            .with(Notice.done(done));
    return new Page("surveys/texts", frame, view);
  }

  @GET
  @Path("{place}")
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id, @PathParam("place") String place) {
    var found = found(id, place);
    var entry = FormEntry.empty().value("text", found.current()).value(READ, found.current());
    return page(id, found, FormState.of(entry));
  }

  @POST
  @Path("{place}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("id") UUID id,
      @PathParam("place") String place,
      MultivaluedMap<String, String> form) {
    var entry = FormEntry.of(form);
    return FormFlow.of(entry, FIELDS)
        .overtaken(now -> now.value(READ, found(id, place).current()))
        .leadOn(
            () -> {
              wordings.correct(
                  caller.actor(),
                  id,
                  place,
                  entry.value(READ),
                  entry.value("text"),
                  entry.value("reason"));
              return URI.create(SurveyPath.of(id) + "/texts?only=odd&done=survey.text.corrected");
            },
            shown -> page(id, found(id, place), shown));
  }

  @POST
  @Path("{place}/left")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(
      @PathParam("id") UUID id,
      @PathParam("place") String place,
      MultivaluedMap<String, String> form) {
    wordings.leave(caller.actor(), id, place, FormEntry.of(form).value(READ));
    return Response.seeOther(
            URI.create(SurveyPath.of(id) + "/texts?only=odd&done=survey.text.left"))
        .build();
  }

  private Page page(UUID id, SurveyText found, FormState shown) {
    var head = surveys.head(caller.actor(), id);
    var row = TextRow.of(id, found);
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.text.title", found.label()))
            .under(head.title(), SurveyPath.of(id))
            .under(text("surveys.texts.title"), SurveyPath.of(id) + "/texts")
            .with(shown.notice());
    var view =
        new TextsView.Correction(
            row, found.original(), SurveyPath.of(id) + "/texts", shown.entry(), shown.changed());
    return new Page("surveys/text", frame, view);
  }

  private SurveyText found(UUID id, String place) {
    Surveys.requireEdit(caller.actor());
    return wordings.texts(caller.actor(), id).stream()
        .filter(found -> found.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new NotFound("text", place));
  }
}
