package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.ComparisonImport;
import org.kakehashi.reporting.FormWorkbooks;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Download;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Upload;

/** Takes in a comparison of formats from a file, and hands the form out. */
@Path("/comparisons/import")
@RequestScoped
public class ComparisonImportResource {
  private static final FormFields FIELDS = FormFields.of("year");

  @Inject ComparisonImport intake;
  @Inject Years years;
  @Inject FormWorkbooks workbooks;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page form() {
    Secretariat.requireImport(caller.actor(), Area.PROGRAMME);
    var present = Integer.toString(years.present().year());
    return page(FormState.of(FormEntry.empty().value("year", present)), null);
  }

  /** The form to fill in. */
  @GET
  @Path("form")
  public Response workbook() {
    Secretariat.requireImport(caller.actor(), Area.PROGRAMME);
    return Download.of("comparison-form.xlsx", Download.XLSX, workbooks.of(intake.form()));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @FormParam("year") @Nullable EntityPart year, @FormParam("file") @Nullable EntityPart file) {
    Secretariat.requireImport(caller.actor(), Area.PROGRAMME);
    var sentYear = Upload.line(year);
    var form = FormEntry.empty().value("year", sentYear);
    return FormFlow.of(form, FIELDS)
        .otherwise("file")
        .answer(
            () -> {
              var upload = Upload.chosen(file, text("programme.file"));
              var receipt =
                  intake.importComparison(
                      caller.actor(),
                      FormFields.at("year", () -> FiscalYears.of(sentYear)),
                      upload.name(),
                      upload.bytes());
              return page(FormState.of(form), receipt).withStatus(200);
            },
            shown -> page(shown, null));
  }

  private Page page(FormState shown, @Nullable ImportReceipt receipt) {
    return new Page(
        "programme/intake",
        caller.frame(Section.COMPARISONS, text("comparisons.import")).with(shown.notice()),
        new IntakeView(
            "/comparisons/import",
            "/comparisons",
            text("comparisons.import.lead"),
            years.options(shown.entry().value("year")),
            shown.entry(),
            receipt));
  }
}
