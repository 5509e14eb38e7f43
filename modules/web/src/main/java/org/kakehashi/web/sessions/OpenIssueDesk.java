package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.sessions.IssueStatus;
import org.kakehashi.sessions.OpenIssues;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Places;

/** The form of an open issue (検討課題) and its carrying over to the next year. */
@Path("/reviews/{year: [0-9]{4}}/issues/{id: new|[0-9a-f-]{36}}")
@RequestScoped
public class OpenIssueResource extends EntryResource {
  @Inject OpenIssues issues;

  /** For the container. */
  public OpenIssueResource() {
    super("issues");
  }

  @POST
  @Path("carry")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response carryOver(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = place(year, id);
    issues.carryOver(visit.actor(), place.kept(), version(sent));
    return Response.seeOther(back(place.year(), "issue.carried")).build();
  }

  @Override
  FormEntry blank(String year) {
    return OpenIssueForm.blank(year);
  }

  @Override
  FormEntry kept(UUID id) {
    return OpenIssueForm.of(issues.issue(visit.actor(), id));
  }

  @Override
  FiscalYear write(EntryPlace place, FormEntry form) {
    var entry = OpenIssueForm.entry(form);
    var id = place.id();
    if (id == null) {
      return issues.add(visit.actor(), entry).entry().raised();
    }
    issues.change(visit.actor(), id, new Entered(form).version(), entry);
    return place.year();
  }

  @Override
  void remove(UUID id, int version) {
    issues.remove(visit.actor(), id, version);
  }

  @Override
  Map<String, List<Option>> choices(FormEntry form) {
    return Map.of(
        "raised", years.options(form.value("raised")),
        "carried", Choices.orNone(text("programme.none"), years.options(form.value("carried"))),
        "status", Choices.of(IssueStatus.values(), IssueStatus::label));
  }

  @Override
  Places places(FormEntry form) {
    return OpenIssueForm.places();
  }
}
