package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
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
import org.kakehashi.kernel.NotFound;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.IdInPath;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** An entry of a year as a form: opened from a year's review, written, removed. */
@Path(
    "/reviews/{year: [0-9]{4}}/{kind: undertakings|conferences|decisions|issues}"
        + "/{id: new|"
        + IdInPath.PATTERN
        + "}")
@RequestScoped
public class EntryResource {
  @Inject Instance<EntryKind> kinds;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page form(
      @PathParam("year") String year, @PathParam("kind") String kind, @PathParam("id") String id) {
    var entries = kind(kind);
    var place = EntryPlace.of(kind, year, id);
    entries.require(place);
    var form = place.id() == null ? entries.blank(year) : entries.kept(place.id());
    return page(entries, place, FormState.of(form));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("year") String year,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var entries = kind(kind);
    var place = EntryPlace.of(kind, year, id);
    entries.require(place);
    var form = FormEntry.of(sent);
    return FormFlow.of(form, entries.fields(form))
        .overtaken(() -> Fields.version(entries.kept(place.kept())))
        .leadOn(
            () -> place.done(entries.write(place, form), "entry.saved"),
            shown -> page(entries, place, shown));
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @PathParam("year") String year,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = EntryPlace.of(kind, year, id);
    kind(kind).remove(place.kept(), Fields.version(FormEntry.of(sent)));
    return Response.seeOther(place.done(place.year(), "entry.removed")).build();
  }

  private EntryKind kind(String kind) {
    return kinds.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotFound("entry", kind));
  }

  private Page page(EntryKind entries, EntryPlace place, FormState shown) {
    var kind = place.kind();
    boolean kept = place.id() != null;
    var title = kept ? text("entries.edit." + kind) : text("entries.new." + kind);
    var frame =
        caller
            .frame(Section.REVIEWS, title)
            .under(text("reviews.title", place.year().label()), place.review())
            .with(shown.notice());
    var view =
        new EntryFormView(
            place.path(),
            place.review() + "#" + kind,
            kept,
            entries.choices(shown.entry()),
            shown.entry(),
            shown.changed(),
            place.id() == null ? List.of() : entries.corrections(place.id()));
    return new Page(entries.template(), frame, view);
  }
}
