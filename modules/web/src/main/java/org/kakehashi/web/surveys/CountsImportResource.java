package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.FiscalYearOutOfRange;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.SurveyAlreadyImported;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.SurveyIntake;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Texts;
import org.kakehashi.web.page.Upload;
import org.kakehashi.web.refusal.RefusalStatus;

/** Takes in published counts (公表された集計値). */
@Path("/surveys/import/counts")
@RequestScoped
public class CountsImportResource {
  private static final FormFields FIELDS = FormFields.of("year");

  @Inject SurveyIntake intake;
  @Inject Surveys surveys;
  @Inject Wordings wordings;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page form() {
    caller.actor().require(Permission.IMPORT, Area.SURVEYS);
    var present = Integer.toString(present().year());
    return page(FormEntry.empty().value("year", present), List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @FormParam("year") @Nullable EntityPart year, @FormParam("file") @Nullable EntityPart file) {
    var sentYear = Upload.line(year);
    var entry = FormEntry.empty().value("year", sentYear);
    try {
      var imported =
          intake.importCounts(
              caller.actor(),
              ChosenFile.of(file, text("surveys.import.file")),
              FormFields.at("year", () -> FiscalYears.of(sentYear)));
      return Response.seeOther(URI.create("/surveys/import/counts/" + imported.head().id()))
          .build();
    } catch (SurveyFileFaulty faulty) {
      return page(entry.error("file", Texts.text(faulty)), faulty.faults())
          .withStatus(RefusalStatus.INVALID);
    } catch (SurveyAlreadyImported
        | FiscalYearOutOfRange
        | UnreadableUpload
        | FieldMustBe refused) {
      var marked = FIELDS.beside(entry, refused, "file");
      return page(marked, List.of()).withStatus(RefusalStatus.INVALID);
    }
  }

  @GET
  @Path("{id}")
  @Produces(Page.HTML)
  public Page taken(@PathParam("id") UUID id) {
    var actor = caller.actor();
    actor.require(Permission.IMPORT, Area.SURVEYS);
    var head = surveys.head(actor, id);
    var odd = wordings.odd(actor, id).stream().map(text -> TextRow.of(id, text)).toList();
    var view =
        new ImportedView(
            SurveyPath.of(id),
            head.title(),
            SurveyView.facts(head),
            odd.stream().filter(TextRow::due).toList(),
            odd.stream().filter(row -> !row.due()).toList(),
            Surveys.mayEdit(actor));
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.imported.title"))
            .with(new Notice(Notice.Kind.SUCCESS, text("surveys.imported.done", head.title())));
    return new Page("surveys/imported", frame, view);
  }

  private FiscalYear present() {
    return FiscalYear.of(LocalDate.now(clock));
  }

  private Page page(FormEntry entry, List<SurveyFileFaulty.Fault> faults) {
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.import.counts"))
            .under(text("surveys.import.title"), "/surveys/import")
            .with(Notice.of(entry));
    var years = FiscalYears.options(present().next(), entry.value("year"));
    return new Page("surveys/import-counts", frame, new ImportView(entry, years, faults));
  }
}
