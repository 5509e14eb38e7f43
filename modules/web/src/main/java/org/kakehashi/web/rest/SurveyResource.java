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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.surveys.SurveyImports.ImportedCounts;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.json.JsonFields;

/** Surveys: list, import published counts, tallies. */
@Path("/api/v1/surveys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResource {
  @Inject CurrentCaller caller;
  @Inject Surveys surveys;
  @Inject SurveyImports imports;

  @GET
  public String list(
      @QueryParam("text") @Nullable String text,
      @QueryParam("fiscal_year") @Nullable Integer year,
      @QueryParam("page") @DefaultValue("1") int page) {
    return ListJson.page(
        surveys.list(
            caller.actor(),
            text,
            year == null ? null : new FiscalYear(year),
            Math.max(1, page),
            50),
        SurveyJson::head);
  }

  /** Takes in published counts: the body is the file itself. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response importCounts(
      @QueryParam("fiscal_year") @Nullable Integer year,
      @QueryParam("name") @DefaultValue("upload") String name,
      byte[] file) {
    ImportedCounts imported =
        imports.importCounts(caller.actor(), new SurveyFile(name, file), RequestReader.year(year));
    String body =
        new JsonFields()
            .object("survey", SurveyJson.head(imported.head()))
            .list("odd_texts", imported.odd(), SurveyJson::odd)
            .texts("notices", imported.notices())
            .json();
    return Response.created(URI.create("/api/v1/surveys/" + imported.head().id()))
        .entity(body)
        .build();
  }

  @GET
  @Path("{id}")
  public String one(@PathParam("id") UUID id) {
    return SurveyJson.head(surveys.head(caller.actor(), id)).json();
  }

  /** The receipt of a survey's answer sheets, with the first rows left out. */
  @GET
  @Path("{id}/receipt")
  public String receipt(@PathParam("id") UUID id) {
    return DryRunJson.receipt(imports.receipt(caller.actor(), id)).json();
  }

  /** All rows of one fate, a thousand a page. */
  @GET
  @Path("{id}/receipt/rows")
  public String leftOut(
      @PathParam("id") UUID id,
      @QueryParam("fate") @DefaultValue("") String fate,
      @QueryParam("page") @DefaultValue("1") int page) {
    return ListJson.page(
        imports.receipt(caller.actor(), id, DryRunJson.fate(fate), Math.max(1, page), 1_000),
        DryRunJson::leftOut);
  }

  @GET
  @Path("{id}/tally")
  public String tally(@PathParam("id") UUID id) {
    return SurveyJson.tally(surveys.tally(caller.actor(), id)).json();
  }
}
