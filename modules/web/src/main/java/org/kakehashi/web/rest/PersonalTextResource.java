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
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.web.access.CurrentCaller;

/** Answers that may hold personal data: read, cleared, masked. */
@Path("/api/v1/surveys/{id}/personal-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonalTextResource {
  @Inject CurrentCaller caller;
  @Inject PersonalTexts texts;

  @GET
  public String list(
      @PathParam("id") UUID id,
      @QueryParam("open") @DefaultValue("false") boolean open,
      @QueryParam("page") @DefaultValue("1") int page) {
    return ListJson.page(
        texts.flagged(caller.actor(), id, open, Math.max(1, page), 50), PersonalJson::flagged);
  }

  @GET
  @Path("{place}")
  public String one(@PathParam("id") UUID id, @PathParam("place") String place) {
    return PersonalJson.flagged(texts.flagged(caller.actor(), id, place)).json();
  }

  /** It holds no personal data. */
  @POST
  @Path("{place}/clearance")
  @Consumes(MediaType.APPLICATION_JSON)
  public String clear(@PathParam("id") UUID id, @PathParam("place") String place, String body) {
    RequestReader said = RequestReader.body(body);
    return PersonalJson.flagged(
            texts.clear(caller.actor(), id, place, said.count("version"), said.text("reason")))
        .json();
  }

  /** Another wording takes its place. */
  @POST
  @Path("{place}/mask")
  @Consumes(MediaType.APPLICATION_JSON)
  public String mask(@PathParam("id") UUID id, @PathParam("place") String place, String body) {
    RequestReader said = RequestReader.body(body);
    return PersonalJson.flagged(
            texts.mask(
                caller.actor(),
                id,
                place,
                said.count("version"),
                said.text("masked"),
                said.text("reason")))
        .json();
  }
}
