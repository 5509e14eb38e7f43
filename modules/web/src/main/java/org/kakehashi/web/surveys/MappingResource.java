package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.surveys.AnswerMappings;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

/** What the columns and values of a dry run's file are (列の対応付け), said by a person once. */
@Path("/surveys/import/trials/{id}/columns")
@RequestScoped
public class MappingResource {
  @Inject AnswerMappings mappings;
  @Inject CurrentCaller caller;

  static String path(UUID dryRun) {
    return DryRunResource.path(dryRun) + "/columns";
  }

  /** The proposal; for another sheet or heading row where one is chosen. */
  @GET
  @Produces(Page.HTML)
  public Response proposal(
      @PathParam("id") UUID id,
      @QueryParam("sheet") @DefaultValue("") String sheet,
      @QueryParam("first") @DefaultValue("") String first,
      @QueryParam("last") @DefaultValue("") String last) {
    if (sheet.isEmpty()) {
      return page(id, mappings.proposal(caller.actor(), id), List.of(), frame()).withStatus(200);
    }
    return FormFlow.of(FormEntry.empty(), FormFields.of())
        .answer(
            () -> {
              int from = MappingForm.number(first);
              int to = last.isBlank() ? from : MappingForm.number(last);
              var at = mappings.proposalAt(caller.actor(), id, sheet, from, to);
              return page(id, at, List.of(), frame()).withStatus(200);
            },
            shown -> {
              var proposal = mappings.proposal(caller.actor(), id);
              return page(id, proposal, List.of(), frame().with(shown.notice()));
            });
  }

  /** Reads the file so, or shows what the chosen columns suggest. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var form = MappingForm.of(FormEntry.of(sent));
    return FormFlow.of(FormEntry.empty(), FormFields.of())
        .answer(
            () -> {
              if (form.goesOn()) {
                mappings.map(caller.actor(), id, form.mapping());
                return Response.seeOther(
                        URI.create(DryRunResource.path(id) + "?done=columns.mapped"))
                    .build();
              }
              var revised = mappings.revised(caller.actor(), id, form.mapping());
              var frame = frame().with(Notice.warning(text("mapping.revised")));
              return page(id, revised, List.of(), frame).withStatus(200);
            },
            shown -> again(id, form, shown));
  }

  private Page again(UUID id, MappingForm form, FormState shown) {
    var faults =
        shown.refused() instanceof SurveyFileFaulty faulty
            ? faulty.faults()
            : List.<SurveyFileFaulty.Fault>of();
    var revised = mappings.revised(caller.actor(), id, form.mapping());
    return page(id, revised, faults, frame().with(shown.notice()));
  }

  private PageFrame frame() {
    return caller
        .frame(Section.SURVEYS, text("mapping.title"))
        .under(text("surveys.import.title"), "/surveys/import")
        .under(text("surveys.import.answers"), "/surveys/import/answers");
  }

  private static Page page(
      UUID id, MappingProposal proposal, List<SurveyFileFaulty.Fault> faults, PageFrame frame) {
    return new Page("surveys/mapping", frame, MappingView.of(path(id), proposal, faults));
  }
}
