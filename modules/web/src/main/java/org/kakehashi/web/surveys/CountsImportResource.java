package org.kakehashi.web.surveys;

import static java.util.Objects.requireNonNull;
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
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Upload;

/** Takes in published counts (公表された集計値). */
@Path("/surveys/import/counts")
@RequestScoped
public class CountsImportResource {
  private static final FormFields FIELDS = FormFields.of("year");

  @Inject SurveyImports imports;
  @Inject Surveys surveys;
  @Inject Wordings wordings;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page form() {
    caller.actor().require(Permission.IMPORT, Area.SURVEYS);
    var present = Integer.toString(present().year());
    return page(FormState.of(FormEntry.empty().value("year", present)));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @FormParam("year") @Nullable EntityPart year, @FormParam("file") @Nullable EntityPart file) {
    var sentYear = Upload.line(year);
    var entry = FormEntry.empty().value("year", sentYear);
    return FormFlow.of(entry, FIELDS)
        .otherwise("file")
        .answer(
            () -> {
              var entered = new FormReader(entry);
              var fiscal = entered.year("year");
              var chosen =
                  entered.at("file", () -> ChosenFile.of(file, text("surveys.import.file")));
              entered.refuse();
              var imported = imports.importCounts(caller.actor(), requireNonNull(chosen), fiscal);
              var id = imported.head().id();
              // what is to be told of the file is told once, here
              return imported.notices().isEmpty()
                  ? Response.seeOther(URI.create("/surveys/import/counts/" + id)).build()
                  : taken(id, imported.notices()).withStatus(200);
            },
            this::page);
  }

  @GET
  @Path("{id}")
  @Produces(Page.HTML)
  public Page taken(@PathParam("id") UUID id) {
    return taken(id, List.of());
  }

  private Page taken(UUID id, List<String> notices) {
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
            notices,
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

  private Page page(FormState shown) {
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.import.counts"))
            .under(text("surveys.import.title"), "/surveys/import")
            .with(shown.notice());
    var years = FiscalYears.options(present().next(), shown.entry().value("year"));
    return new Page("surveys/import-counts", frame, ImportView.of(shown, years));
  }
}
