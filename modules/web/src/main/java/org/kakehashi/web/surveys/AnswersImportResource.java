package org.kakehashi.web.surveys;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.FiscalYearOutOfRange;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyAlreadyImported;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.SurveyIntake;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Download;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Texts;
import org.kakehashi.web.page.Upload;
import org.kakehashi.web.refusal.RefusalStatus;

/** Tries answer sheets (回答票の取込み前の確認), and hands out the form for them. */
@Path("/surveys/import/answers")
@RequestScoped
public class AnswersImportResource {
  private static final FormFields FIELDS = FormFields.of("year", "sent", "questionnaire");
  private static final String CSV = "text/csv; charset=UTF-8";

  @Inject SurveyIntake intake;
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
  public Response attempt(
      @FormParam("year") @Nullable EntityPart year,
      @FormParam("sent") @Nullable EntityPart sent,
      @FormParam("questionnaire") @Nullable EntityPart questionnaire,
      @FormParam("answers") @Nullable EntityPart answers) {
    var sentYear = Upload.line(year);
    var sentCount = Upload.line(sent);
    var entry = FormEntry.empty().value("year", sentYear).value("sent", sentCount);
    try {
      var asked =
          FormFields.at(
              "questionnaire",
              () -> ChosenFile.of(questionnaire, text("surveys.import.questionnaire")));
      var filled = ChosenFile.of(answers, text("surveys.import.sheets"));
      var dryRun =
          intake.tryAnswers(
              caller.actor(),
              new AnswersUpload(
                  asked,
                  filled,
                  FormFields.at("year", () -> FiscalYears.of(sentYear)),
                  FormFields.at(
                      "sent", () -> Fields.countOrNothing(text("surveys.sent"), sentCount))));
      return Response.seeOther(URI.create(DryRunResource.path(dryRun.id()))).build();
    } catch (SurveyFileFaulty faulty) {
      return again(entry, faulty, faulty.faults());
    } catch (UnreadableUpload
        | SurveyAlreadyImported
        | FiscalYearOutOfRange
        | FieldMustBe refused) {
      return again(entry, refused, List.of());
    }
  }

  /** The empty table for one questionnaire's answers. */
  @POST
  @Path("template")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response template(@FormParam("for") @Nullable EntityPart questionnaire) {
    try {
      var file =
          intake.answerTemplate(
              caller.actor(), ChosenFile.of(questionnaire, text("surveys.import.questionnaire")));
      return Download.of(file.name(), CSV, file.bytes());
    } catch (SurveyFileFaulty faulty) {
      return template(faulty, faulty.faults());
    } catch (UnreadableUpload | FieldMustBe refused) {
      return template(refused, List.of());
    }
  }

  private Response template(RuleViolation refused, List<SurveyFileFaulty.Fault> faults) {
    return page(FormEntry.empty().error("for", Texts.text(refused)), faults)
        .withStatus(RefusalStatus.INVALID);
  }

  private Response again(
      FormEntry entry, RuleViolation refused, List<SurveyFileFaulty.Fault> faults) {
    return page(FIELDS.beside(entry, refused, "answers"), faults).withStatus(RefusalStatus.INVALID);
  }

  private FiscalYear present() {
    return FiscalYear.of(LocalDate.now(clock));
  }

  private Page page(FormEntry entry, List<SurveyFileFaulty.Fault> faults) {
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.import.answers"))
            .under(text("surveys.import.title"), "/surveys/import")
            .with(Notice.of(entry));
    var years = FiscalYears.options(present().next(), entry.value("year"));
    return new Page("surveys/import-answers", frame, new ImportView(entry, years, faults));
  }
}
