package org.kakehashi.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.kakehashi.programme.OpenIssues;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.IdInPath;

/** The carrying over of an open issue (検討課題) to the next year. */
@Path("/reviews/{year: [0-9]{4}}/issues/{id: " + IdInPath.PATTERN + "}/carry")
@RequestScoped
public class CarryOverResource {
  @Inject OpenIssues issues;
  @Inject CurrentCaller caller;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response carryOver(
      @PathParam("year") String year,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    var place = EntryPlace.of("issues", year, id);
    issues.carryOver(caller.actor(), place.kept(), Fields.version(FormEntry.of(sent)));
    return Response.seeOther(place.done(place.year(), "issue.carried")).build();
  }
}
