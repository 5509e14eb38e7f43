package org.kakehashi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.MappingJson;
import org.kakehashi.surveys.AnswerMappings;
import org.kakehashi.surveys.AnswerMappings.OpenDryRun;
import org.kakehashi.web.access.CurrentCaller;

/**
 * Answer sheets of any layout: what their columns are is said as JSON; from there on it is a dry
 * run as any other ({@link AnswerDryRunResource}).
 */
@Path("/api/v1/answer-sheets/mappings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswerMappingResource {
  @Inject CurrentCaller caller;
  @Inject AnswerMappings mappings;

  /** Opens a dry run, and proposes what its columns are. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response open(
      @FormParam("questionnaire") @Nullable EntityPart questionnaire,
      @FormParam("answers") @Nullable EntityPart answers,
      @QueryParam("fiscal_year") @Nullable Integer year,
      @QueryParam("sent") @Nullable Integer sent) {
    OpenDryRun opened =
        mappings.open(
            caller.actor(), AnswerSheetResource.upload(questionnaire, answers, year, sent));
    return Response.created(URI.create("/api/v1/answer-sheets/mappings/" + opened.id()))
        .entity(
            MappingProposalJson.of(mappings.proposal(caller.actor(), opened.id()))
                .text("id", opened.id())
                .flag("waiting", opened.waiting())
                .json())
        .build();
  }

  /** The proposal, or what was decided; its member {@code mapping} is what PUT takes. */
  @GET
  @Path("{id}")
  public String proposal(
      @PathParam("id") UUID id,
      @QueryParam("sheet") @Nullable String sheet,
      @QueryParam("heading_row") @Nullable Integer first,
      @QueryParam("last_heading_row") @Nullable Integer last) {
    if (sheet == null || first == null) {
      return MappingProposalJson.of(mappings.proposal(caller.actor(), id)).json();
    }
    int to = last == null ? first : last;
    return MappingProposalJson.of(mappings.proposalAt(caller.actor(), id, sheet, first, to)).json();
  }

  /** Reads the file so; the answer is the dry run. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public String map(@PathParam("id") UUID id, String body) {
    var mapping = MappingJson.read("mapping", body.getBytes(StandardCharsets.UTF_8));
    return DryRunJson.dryRun(mappings.map(caller.actor(), id, mapping)).json();
  }
}
