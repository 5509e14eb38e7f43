package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.sessions.Attendance;
import org.kakehashi.sessions.DecisionStatus;
import org.kakehashi.sessions.Decisions;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;

/** The form of a decision with its reasons (決定の記録). */
@Path("/reviews/{year: [0-9]{4}}/decisions/{id: new|[0-9a-f-]{36}}")
@RequestScoped
public class DecisionResource {
  @Inject Decisions decisions;
  @Inject EntryPages pages;
  @Inject Years years;
  @Inject Visit visit;

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("year") String year, @PathParam("id") String id) {
    visit.actor().require(Permission.EDIT);
    var place = place(year, id);
    return pages.page(
        place,
        place.id() == null
            ? DecisionForm.blank(year)
            : DecisionForm.of(decisions.decision(visit.actor(), place.kept())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    visit.actor().require(Permission.EDIT);
    var place = place(year, id);
    var form = FormEntry.of(sent);
    return pages.write(
        place,
        form,
        () -> kept(place, form),
        () -> decisions.decision(visit.actor(), place.kept()).version());
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = place(year, id);
    decisions.remove(visit.actor(), place.kept(), new Entered(FormEntry.of(sent)).version());
    return pages.back(place.year(), place.kind(), "entry.removed");
  }

  private FiscalYear kept(EntryPlace place, FormEntry form) {
    var entry = DecisionForm.entry(form);
    var actor = visit.actor();
    return place.id() == null
        ? decisions.add(actor, entry).entry().year()
        : decisions.change(actor, place.id(), new Entered(form).version(), entry).entry().year();
  }

  private EntryPlace place(String year, String id) {
    return EntryPlace.of(
        "decisions",
        year,
        id,
        Map.of(
            "year", years.options(),
            "status", Choices.of(DecisionStatus.values(), DecisionStatus::label),
            "modes",
                Choices.orNone(
                    text("programme.undecided"),
                    Choices.of(Attendance.values(), Attendance::label))));
  }
}
