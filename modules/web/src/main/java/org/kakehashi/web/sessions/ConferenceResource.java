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
import java.util.List;
import java.util.Map;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.sessions.Attendance;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.Progress;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;

/** The form of a regional bureau's event (地方局別の行事). */
@Path("/reviews/{year: [0-9]{4}}/conferences/{id: new|[0-9a-f-]{36}}")
@RequestScoped
public class ConferenceResource {
  @Inject Conferences conferences;
  @Inject EntryPages pages;
  @Inject Years years;
  @Inject Bureaus bureaus;
  @Inject Visit visit;

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("year") String year, @PathParam("id") String id) {
    visit.actor().require(Permission.EDIT);
    var place = place(year, id);
    return pages.page(
        place,
        place.id() == null
            ? ConferenceForm.blank(year, visit.actor().bureau())
            : ConferenceForm.of(conferences.conference(visit.actor(), place.kept())));
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
        () -> conferences.conference(visit.actor(), place.kept()).version());
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = place(year, id);
    conferences.remove(visit.actor(), place.kept(), new Entered(FormEntry.of(sent)).version());
    return pages.back(place.year(), place.kind(), "entry.removed");
  }

  private List<Option> branches() {
    return bureaus.all().stream()
        .flatMap(
            bureau ->
                bureau.branches().stream()
                    .map(
                        branch ->
                            new Option(
                                branch.name(),
                                text("conferences.branch.of", bureau.name(), branch.name()))))
        .toList();
  }

  private FiscalYear kept(EntryPlace place, FormEntry form) {
    var entry = ConferenceForm.entry(form, bureaus.all().stream().map(Bureau::code).toList());
    var actor = visit.actor();
    return place.id() == null
        ? conferences.add(actor, entry).entry().year()
        : conferences.change(actor, place.id(), new Entered(form).version(), entry).entry().year();
  }

  private EntryPlace place(String year, String id) {
    return EntryPlace.of(
        "conferences",
        year,
        id,
        Map.of(
            "year", years.options(),
            "bureau",
                bureaus.all().stream()
                    .map(bureau -> new Option(bureau.code(), bureau.name()))
                    .toList(),
            "branch", Choices.orNone(text("programme.none"), branches()),
            "progress", Choices.of(Progress.values(), Progress::label),
            "modes",
                Choices.orNone(
                    text("programme.undecided"),
                    Choices.of(Attendance.values(), Attendance::label)),
            "substitute",
                Choices.orNone(
                    text("programme.none"),
                    Choices.of(SubstituteKind.values(), SubstituteKind::label))));
  }
}
