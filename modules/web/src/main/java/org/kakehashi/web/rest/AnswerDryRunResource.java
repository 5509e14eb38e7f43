package org.kakehashi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.kakehashi.surveys.AnswerDryRuns;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.web.access.CurrentCaller;

/** A dry run of answer sheets that stays until it is taken in: every decision the page offers. */
@Path("/api/v1/answer-sheets/dry-runs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswerDryRunResource {
  @Inject CurrentCaller caller;
  @Inject AnswerDryRuns dryRuns;
  @Inject SurveyImports imports;

  @GET
  public String dryRun(@PathParam("id") UUID id) {
    return DryRunJson.dryRun(dryRuns.dryRun(caller.actor(), id)).json();
  }

  /** All faults, a thousand a page. */
  @GET
  @Path("faults")
  public String faults(@PathParam("id") UUID id, @QueryParam("page") @DefaultValue("1") int page) {
    return ListJson.page(
        imports.faults(caller.actor(), id, Math.max(1, page), 1_000), DryRunJson::fault);
  }

  /** Answers a query, or states how many were asked. */
  @POST
  @Path("decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  public String decide(@PathParam("id") UUID id, String body) {
    RequestReader read = RequestReader.body(body);
    String query = read.text("query");
    String choice = read.text("choice");
    return DryRunJson.dryRun(dryRuns.decide(caller.actor(), id, query, choice)).json();
  }

  @POST
  @Path("corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  public String correct(@PathParam("id") UUID id, String body) {
    RequestReader read = RequestReader.body(body);
    return DryRunJson.dryRun(
            dryRuns.correct(
                caller.actor(), id, read.number("row"), read.text("column"), read.text("value")))
        .json();
  }

  /** Leaves rows out, or takes them back in where no reason is given. */
  @POST
  @Path("exclusions")
  @Consumes(MediaType.APPLICATION_JSON)
  public String exclude(@PathParam("id") UUID id, String body) {
    RequestReader read = RequestReader.body(body);
    String reason = read.optional("reason");
    return DryRunJson.dryRun(
            reason == null
                ? dryRuns.include(caller.actor(), id, read.numbers("rows"))
                : dryRuns.exclude(caller.actor(), id, read.numbers("rows"), reason))
        .json();
  }

  @POST
  @Path("acceptance")
  public Response accept(@PathParam("id") UUID id) {
    return DryRunJson.created(dryRuns.accept(caller.actor(), id));
  }

  @DELETE
  public Response abandon(@PathParam("id") UUID id) {
    dryRuns.abandon(caller.actor(), id);
    return Response.noContent().build();
  }
}
