package org.kakehashi.web.sessions;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.Secretariat;
import org.kakehashi.reporting.FormWorkbooks;
import org.kakehashi.sessions.ProgrammeIntake;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Download;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Upload;
import org.kakehashi.web.programme.IntakeView;

/** Takes in a fiscal year's programme from a file, and hands the form out. */
@Path("/reviews/import")
@RequestScoped
public class ProgrammeImportResource {
  @Inject ProgrammeIntake intake;
  @Inject FormWorkbooks workbooks;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page form() {
    Secretariat.requireImport(caller.actor(), Area.PROGRAMME);
    return page(FormState.of(FormEntry.empty()), null);
  }

  /** The form to fill in. */
  @GET
  @Path("form")
  public Response workbook() {
    Secretariat.requireImport(caller.actor(), Area.PROGRAMME);
    return Download.of("programme-form.xlsx", Download.XLSX, workbooks.of(intake.form()));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(@FormParam("file") @Nullable EntityPart file) {
    Secretariat.requireImport(caller.actor(), Area.PROGRAMME);
    return FormFlow.of(FormEntry.empty(), FormFields.of())
        .otherwise("file")
        .answer(
            () -> {
              var upload = Upload.chosen(file, text("programme.file"));
              var receipt = intake.importProgramme(caller.actor(), upload.name(), upload.bytes());
              return page(FormState.of(FormEntry.empty()), receipt).withStatus(200);
            },
            shown -> page(shown, null));
  }

  private Page page(FormState shown, @Nullable ImportReceipt receipt) {
    return new Page(
        "programme/intake",
        caller.frame(Section.REVIEWS, text("reviews.import")).with(shown.notice()),
        new IntakeView(
            "/reviews/import",
            "/reviews",
            text("reviews.import.lead"),
            List.of(),
            shown.entry(),
            receipt));
  }
}
