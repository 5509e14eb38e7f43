package org.kakehashi.web.surveys;

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
import java.util.UUID;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.Findings;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;

/** A finding: rewording it, taking it back. */
@Path("/surveys/{id}/findings/{finding}")
@RequestScoped
public class FindingResource {
  @Inject Findings findings;
  @Inject FindingPages pages;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id, @PathParam("finding") UUID finding) {
    return pages.present(id, finding);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reword(
      @PathParam("id") UUID id,
      @PathParam("finding") UUID finding,
      MultivaluedMap<String, String> sent) {
    var form = FormEntry.of(sent);
    try {
      return form.value("act").equals("compare")
          ? pages.comparedPresent(id, finding, form)
          : pages.reword(id, finding, form);
    } catch (NotFound withdrawn) {
      return pages.withdrawn(id, form);
    }
  }

  @POST
  @Path("withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("id") UUID id,
      @PathParam("finding") UUID finding,
      MultivaluedMap<String, String> sent) {
    findings.withdraw(caller.actor(), id, finding, Fields.version(FormEntry.of(sent)));
    return Response.seeOther(SurveyPath.done(id, "finding.withdrawn")).build();
  }
}
