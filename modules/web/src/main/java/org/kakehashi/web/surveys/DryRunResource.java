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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerDryRuns;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

/** A dry run of answer sheets: corrected or thinned out row by row, then taken in as a whole. */
@Path("/surveys/import/trials/{id}")
@RequestScoped
public class DryRunResource {
  @Inject AnswerDryRuns dryRuns;
  @Inject PersonalTexts texts;
  @Inject CurrentCaller caller;

  static String path(UUID dryRun) {
    return "/surveys/import/trials/" + dryRun;
  }

  @GET
  @Produces(Page.HTML)
  public Page dryRun(
      @PathParam("id") UUID id,
      @QueryParam("done") @Nullable String done,
      @QueryParam("still") @Nullable Integer still) {
    var dryRun = dryRuns.dryRun(caller.actor(), id);
    var frame = frame(dryRun).with(Notice.done(done));
    return page(
        dryRun,
        still == null
            ? frame
            : frame.with(Notice.warning(text("surveys.dry-run.still", still.toString()))),
        sent(dryRun));
  }

  private static FormEntry sent(AnswerDryRun dryRun) {
    var sent = dryRun.sent();
    return FormEntry.empty().value("sent", sent == null ? "" : sent.toString());
  }

  @POST
  @Path("mend")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("id") UUID id,
      @FormParam("row") int row,
      @FormParam("column") @DefaultValue("") String column,
      @FormParam("value") @DefaultValue("") String value,
      @FormParam("all") @Nullable String all) {
    return FormFlow.of(FormEntry.empty(), FormFields.of())
        .leadOn(
            () -> {
              var dryRun =
                  all == null
                      ? dryRuns.correct(caller.actor(), id, row, column, value)
                      : everywhere(id, row, column, Fields.asWritten(all), value);
              boolean faulty =
                  dryRun.remarks().faults().stream()
                      .anyMatch(fault -> fault.row() == row && fault.column().equals(column));
              return faulty ? URI.create(path(id) + "?still=" + row) : back(id, "trial.mended");
            },
            shown -> again(id, shown));
  }

  /**
   * Corrects what says the same as a fault, whose value the page sends cut short. One that was
   * corrected already, as by a second click, needs nothing more.
   */
  private AnswerDryRun everywhere(UUID id, int row, String column, String shortened, String value) {
    var dryRun = dryRuns.dryRun(caller.actor(), id);
    return dryRun.remarks().faults().stream()
        .filter(fault -> fault.row() == row && fault.column().equals(column))
        .map(Remarks.Fault::value)
        .filter(written -> DryRunView.shortened(written).equals(shortened))
        .findFirst()
        .map(written -> dryRuns.correct(caller.actor(), id, column, written, value))
        .orElse(dryRun);
  }

  @POST
  @Path("exclusion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response exclude(
      @PathParam("id") UUID id,
      @FormParam("rows") @DefaultValue("") String rows,
      @FormParam("reason") @DefaultValue("") String reason) {
    return FormFlow.of(
            FormEntry.empty().value("rows", rows).value("reason", reason),
            FormFields.of("rows", "reason"))
        .leadOn(
            () -> {
              exclude(id, FormFields.at("rows", () -> RowNumbers.of(rows)), reason);
              return back(id, "trial.excluded");
            },
            shown -> again(id, shown));
  }

  /** A number that no row has stands beside the numbers. */
  private void exclude(UUID id, List<Integer> rows, String reason) {
    try {
      dryRuns.exclude(caller.actor(), id, rows, reason);
    } catch (NotFound missing) {
      throw new FieldMustBe(text("surveys.dry-run.row"), text("surveys.dry-run.row.expected"))
          .within("rows");
    }
  }

  /** Answers a query; how many were asked can be stated at any time. */
  @POST
  @Path("decision")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("id") UUID id,
      @FormParam("query") @DefaultValue("") String query,
      @FormParam("choice") @DefaultValue("") String choice,
      @FormParam("sent") @Nullable String sent) {
    var entry = sent == null ? FormEntry.empty() : FormEntry.empty().value("sent", sent);
    return FormFlow.of(entry, FormFields.of("sent"))
        .leadOn(
            () -> {
              var stated = sent == null ? choice : FormFields.at("sent", () -> stated(sent));
              dryRuns.decide(caller.actor(), id, query, stated);
              return back(
                  id, choice.isEmpty() && sent == null ? "trial.reopened" : "trial.decided");
            },
            shown -> again(id, shown));
  }

  private static String stated(String sent) {
    var count = Fields.countOrNothing(text("surveys.sent"), sent);
    return count == null ? "unknown" : count.toString();
  }

  @POST
  @Path("inclusion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response include(
      @PathParam("id") UUID id, @FormParam("rows") @DefaultValue("") String rows) {
    dryRuns.include(caller.actor(), id, RowNumbers.of(rows));
    return Response.seeOther(back(id, "trial.included")).build();
  }

  @POST
  @Path("acceptance")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(@PathParam("id") UUID id) {
    return FormFlow.of(FormEntry.empty(), FormFields.of())
        .leadOn(
            () -> {
              var receipt = dryRuns.accept(caller.actor(), id);
              var path = SurveyPath.receipt(receipt.survey().id());
              return URI.create(path + "?done=answers.taken");
            },
            shown -> again(id, shown));
  }

  @POST
  @Path("abandonment")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response abandon(@PathParam("id") UUID id) {
    dryRuns.abandon(caller.actor(), id);
    return Response.seeOther(URI.create("/surveys/import/answers")).build();
  }

  private Page again(UUID id, FormState shown) {
    var dryRun = dryRuns.dryRun(caller.actor(), id);
    var entry = shown.entry();
    var form =
        entry.values().containsKey("sent")
            ? entry
            : entry.value("sent", sent(dryRun).value("sent"));
    return page(dryRun, frame(dryRun).with(shown.notice()), form);
  }

  private PageFrame frame(AnswerDryRun dryRun) {
    return caller
        .frame(Section.SURVEYS, text("surveys.dry-run.title", dryRun.title()))
        .under(text("surveys.import.title"), "/surveys/import")
        .under(text("surveys.import.answers"), "/surveys/import/answers");
  }

  private Page page(AnswerDryRun dryRun, PageFrame frame, FormEntry exclusion) {
    var personal = texts.inDryRun(caller.actor(), dryRun.id());
    return new Page("surveys/dry-run", frame, DryRunView.of(dryRun, personal, exclusion));
  }

  private static URI back(UUID id, String done) {
    return URI.create(path(id) + "?done=" + done);
  }
}
