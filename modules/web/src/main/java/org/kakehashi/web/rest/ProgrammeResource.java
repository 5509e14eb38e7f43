package org.kakehashi.web.rest;

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
import org.kakehashi.registry.Bureaus;
import org.kakehashi.reporting.YearReviews;
import org.kakehashi.sessions.ProgrammeIntake;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Download;

/** The year's programme: import it, read its review. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {
  @Inject CurrentCaller caller;
  @Inject ProgrammeIntake intake;
  @Inject YearReviews reviews;
  @Inject Bureaus bureaus;

  @POST
  @Path("programmes")
  @Consumes({MediaType.APPLICATION_JSON, Download.XLSX})
  public String importProgramme(
      @QueryParam("name") @DefaultValue("upload") String name, byte[] file) {
    return ReceiptJson.receipt(intake.importProgramme(caller.actor(), name, file)).json();
  }

  @GET
  @Path("reviews/{year}")
  public String review(@PathParam("year") int year) {
    return new ReviewJson(bureaus.all())
        .review(reviews.year(caller.actor(), RequestReader.year(year)))
        .json();
  }
}
