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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.ComparisonImport;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Download;

/** Comparisons of formats: list, import, one. */
@Path("/api/v1/comparisons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
  @Inject CurrentCaller caller;
  @Inject Comparisons comparisons;
  @Inject ComparisonImport intake;

  @GET
  public String list(@QueryParam("fiscal_year") @Nullable Integer year) {
    return ListJson.items(
        comparisons.list(caller.actor(), RequestReader.year(year)), ComparisonJson::comparison);
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, Download.XLSX})
  public String importComparison(
      @QueryParam("fiscal_year") @Nullable Integer year,
      @QueryParam("name") @DefaultValue("upload") String name,
      byte[] file) {
    return ReceiptJson.receipt(
            intake.importComparison(caller.actor(), RequestReader.year(year), name, file))
        .json();
  }

  @GET
  @Path("{id}")
  public String one(@PathParam("id") UUID id) {
    return ComparisonJson.comparison(comparisons.comparison(caller.actor(), id)).json();
  }
}
