package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.sessions.Secretariat;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Places;
import org.kakehashi.web.page.Section;

/** An entry of the programme as a form: opened from a year's review, written, removed. */
public abstract class EntryResource {
  @Inject Visit visit;
  @Inject Years years;

  private final String kind;

  /**
   * @param kind as in addresses: undertakings, conferences, decisions or issues
   */
  EntryResource(String kind) {
    this.kind = kind;
  }

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("year") String year, @PathParam("id") String id) {
    var place = place(year, id);
    require(place);
    var form = place.id() == null ? blank(year) : kept(place.id());
    return page(place, Shown.of(form));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = place(year, id);
    require(place);
    var form = FormEntry.of(sent);
    return Shown.afterwards(
        form,
        places(form),
        () -> back(write(place, form), "entry.saved"),
        () -> new Entered(kept(place.kept())).version(),
        shown -> page(place, shown));
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = place(year, id);
    remove(place.kept(), version(sent));
    return Response.seeOther(back(place.year(), "entry.removed")).build();
  }

  /** Refuses who may not change what stands there. */
  void require(EntryPlace place) {
    Secretariat.requireEdit(visit.actor());
  }

  /** The form of a new entry. */
  abstract FormEntry blank(String year);

  /** The form of what is kept, its {@code version} among the fields. */
  abstract FormEntry kept(UUID id);

  /** Adds or changes what was entered; yields the year in whose review it is seen. */
  abstract FiscalYear write(EntryPlace place, FormEntry form);

  abstract void remove(UUID id, int version);

  /** By field. */
  abstract Map<String, List<Option>> choices(FormEntry form);

  abstract Places places(FormEntry form);

  EntryPlace place(String year, String id) {
    return EntryPlace.of(kind, year, id);
  }

  /** A year's review, with what was done. */
  URI back(FiscalYear year, String done) {
    return URI.create("/reviews/" + year.year() + "?done=" + done + "#" + kind);
  }

  static int version(Map<String, List<String>> sent) {
    return new Entered(FormEntry.of(sent)).version();
  }

  private Page page(EntryPlace place, Shown shown) {
    boolean kept = place.id() != null;
    var title = kept ? text("entries.edit." + kind) : text("entries.new." + kind);
    var frame =
        visit
            .frame(Section.REVIEWS, title)
            .under(text("reviews.title", place.year().label()), place.review())
            .with(shown.notice());
    var view =
        new EntryFormView(
            place.path(),
            place.review() + "#" + kind,
            kept,
            choices(shown.form()),
            shown.form(),
            shown.changed());
    var template = "sessions/" + kind + "-form";
    return new Page(template, frame, view);
  }
}
