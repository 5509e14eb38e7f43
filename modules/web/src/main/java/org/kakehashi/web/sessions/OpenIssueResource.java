package org.kakehashi.web.sessions;

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
import org.kakehashi.sessions.IssueStatus;
import org.kakehashi.sessions.OpenIssues;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;

/** The form of an open issue (検討課題) and its carrying over to the next year. */
@Path("/reviews/{year: [0-9]{4}}/issues/{id: new|[0-9a-f-]{36}}")
@RequestScoped
public class OpenIssueResource {
  @Inject OpenIssues issues;
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
            ? OpenIssueForm.blank(year)
            : OpenIssueForm.of(issues.issue(visit.actor(), place.kept())));
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
        () -> issues.issue(visit.actor(), place.kept()).version());
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = place(year, id);
    issues.remove(visit.actor(), place.kept(), new Entered(FormEntry.of(sent)).version());
    return pages.back(place.year(), place.kind(), "entry.removed");
  }

  @POST
  @Path("carry")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response carryOver(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = place(year, id);
    int version = new Entered(FormEntry.of(sent)).version();
    issues.carryOver(visit.actor(), place.kept(), version);
    return pages.back(place.year(), place.kind(), "issue.carried");
  }

  private FiscalYear kept(EntryPlace place, FormEntry form) {
    var entry = OpenIssueForm.entry(form);
    var actor = visit.actor();
    if (place.id() == null) {
      return issues.add(actor, entry).entry().raised();
    }
    issues.change(actor, place.id(), new Entered(form).version(), entry);
    return place.year();
  }

  private EntryPlace place(String year, String id) {
    return EntryPlace.of(
        "issues",
        year,
        id,
        Map.of(
            "raised", years.options(),
            "carried", years.optionsOrNone(),
            "status", Choices.of(IssueStatus.values(), IssueStatus::label)));
  }
}
