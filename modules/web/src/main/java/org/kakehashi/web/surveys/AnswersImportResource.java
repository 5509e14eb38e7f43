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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.reporting.FormWorkbooks;
import org.kakehashi.surveys.AnswerMappings;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Download;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Upload;

/** Tries answer sheets (回答票の取込み前の確認), and hands out the form for them. */
@Path("/surveys/import/answers")
@RequestScoped
public class AnswersImportResource {
  private static final FormFields FIELDS = FormFields.of("year", "sent", "questionnaire");
  private static final String CSV = "text/csv; charset=UTF-8";

  @Inject SurveyImports imports;
  @Inject AnswerMappings mappings;
  @Inject FormWorkbooks workbooks;
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
  public Response attempt(
      @FormParam("year") @Nullable EntityPart year,
      @FormParam("sent") @Nullable EntityPart sent,
      @FormParam("questionnaire") @Nullable EntityPart questionnaire,
      @FormParam("answers") @Nullable EntityPart answers) {
    var sentYear = Upload.line(year);
    var sentCount = Upload.line(sent);
    var entry = FormEntry.empty().value("year", sentYear).value("sent", sentCount);
    return FormFlow.of(entry, FIELDS)
        .otherwise("answers")
        .leadOn(
            () -> {
              var upload = upload(new FormReader(entry), questionnaire, answers);
              var opened = mappings.open(caller.actor(), upload);
              return URI.create(OpenDryRunsPanel.path(opened));
            },
            this::page);
  }

  private static AnswersUpload upload(
      FormReader entered, @Nullable EntityPart questionnaire, @Nullable EntityPart answers) {
    var year = entered.year("year");
    var sent =
        entered.at(
            "sent", () -> Fields.countOrNothing(text("surveys.sent"), entered.value("sent")));
    var asked =
        entered.at(
            "questionnaire",
            () -> ChosenFile.of(questionnaire, text("surveys.import.questionnaire")));
    var filled = entered.at("answers", () -> ChosenFile.of(answers, text("surveys.import.sheets")));
    entered.refuse();
    return new AnswersUpload(requireNonNull(asked), requireNonNull(filled), year, sent);
  }

  /** The empty table for one questionnaire's answers. */
  @POST
  @Path("template")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response template(
      @FormParam("questionnaire") @Nullable EntityPart questionnaire,
      @FormParam("format") @Nullable EntityPart format,
      @FormParam("year") @Nullable EntityPart year,
      @FormParam("sent") @Nullable EntityPart sent) {
    var sentYear = Upload.line(year);
    var entry = FormEntry.empty().value("year", sentYear).value("sent", Upload.line(sent));
    return FormFlow.of(entry, FormFields.of())
        .otherwise("questionnaire")
        .answer(
            () -> {
              var chosen = ChosenFile.of(questionnaire, text("surveys.import.questionnaire"));
              if (Upload.line(format).equals("csv")) {
                var file = imports.answerFormAsCsv(caller.actor(), chosen);
                return Download.of(file.name(), CSV, file.bytes());
              }
              var form = imports.answerForm(caller.actor(), chosen);
              return Download.of("answer-sheets-template.xlsx", Download.XLSX, workbooks.of(form));
            },
            this::page);
  }

  private FiscalYear present() {
    return FiscalYear.of(LocalDate.now(clock));
  }

  private Page page(FormState shown) {
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.import.answers"))
            .under(text("surveys.import.title"), "/surveys/import")
            .with(shown.notice());
    var years = FiscalYears.options(present().next(), shown.entry().value("year"));
    return new Page("surveys/import-answers", frame, ImportView.of(shown, years));
  }
}
