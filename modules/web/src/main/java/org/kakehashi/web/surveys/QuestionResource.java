package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Page;

/** What a person adds to a question: a finding, the choice of its base. */
@Path("/surveys/{id}/questions/{code}")
@RequestScoped
public class QuestionResource {
  @Inject Surveys surveys;
  @Inject FindingPages pages;
  @Inject CurrentCaller caller;

  @GET
  @Path("finding")
  @Produces(Page.HTML)
  public Page finding(@PathParam("id") UUID id, @PathParam("code") String code) {
    return pages.fresh(id, code);
  }

  @POST
  @Path("finding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @FormParam("sentence") @DefaultValue("") String sentence,
      @FormParam("act") @DefaultValue("") String act) {
    return act.equals("compare")
        ? pages.comparedFresh(id, code, sentence)
        : pages.record(id, code, sentence);
  }

  @POST
  @Path("base")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response base(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @FormParam("base") @DefaultValue("") String base) {
    surveys.chooseBase(caller.actor(), id, code, choice(base));
    return Response.seeOther(SurveyPath.done(id, "survey.base", code)).build();
  }

  private static BaseChoice choice(String sent) {
    return Arrays.stream(BaseChoice.values())
        .filter(choice -> choice.name().equals(sent))
        .findFirst()
        .orElseThrow(() -> new FieldMustBe(text("surveys.base"), text("surveys.choice.expected")));
  }
}
