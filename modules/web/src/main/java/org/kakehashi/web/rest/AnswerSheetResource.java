package org.kakehashi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRuns;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Texts;
import org.kakehashi.web.page.Upload;

/** Answer sheets: a dry run, or taking them in when nothing is wrong with them. */
@Path("/api/v1/answer-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswerSheetResource {
  @Inject CurrentCaller caller;
  @Inject SurveyImports imports;
  @Inject AnswerDryRuns dryRuns;
  @Inject PersonalTexts texts;

  /** Names every faulty cell; writes nothing permanent. */
  @POST
  @Path("trial")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public String dryRun(
      @FormParam("questionnaire") @Nullable EntityPart questionnaire,
      @FormParam("answers") @Nullable EntityPart answers,
      @QueryParam("fiscal_year") @Nullable Integer year,
      @QueryParam("sent") @Nullable Integer sent) {
    AnswerDryRun dryRun =
        imports.tryAnswers(caller.actor(), upload(questionnaire, answers, year, sent));
    try (Unseen unseen = new Unseen(dryRun.id())) {
      PersonalTexts.InDryRun personal = texts.inDryRun(caller.actor(), unseen.dryRun);
      return DryRunJson.dryRun(dryRun).object("personal_data", PersonalJson.found(personal)).json();
    }
  }

  /** Opens a dry run that stays for a day, to be decided about and taken in. */
  @POST
  @Path("dry-runs")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response open(
      @FormParam("questionnaire") @Nullable EntityPart questionnaire,
      @FormParam("answers") @Nullable EntityPart answers,
      @QueryParam("fiscal_year") @Nullable Integer year,
      @QueryParam("sent") @Nullable Integer sent) {
    AnswerDryRun dryRun =
        imports.tryAnswers(caller.actor(), upload(questionnaire, answers, year, sent));
    return Response.created(URI.create("/api/v1/answer-sheets/dry-runs/" + dryRun.id()))
        .entity(DryRunJson.dryRun(dryRun).json())
        .build();
  }

  /** Takes the sheets in, all or nothing. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response takeIn(
      @FormParam("questionnaire") @Nullable EntityPart questionnaire,
      @FormParam("answers") @Nullable EntityPart answers,
      @QueryParam("fiscal_year") @Nullable Integer year,
      @QueryParam("sent") @Nullable Integer sent) {
    return takeIn(upload(questionnaire, answers, year, sent));
  }

  /** A dry run that nobody was told of is abandoned, whatever it was refused for. */
  Response takeIn(AnswersUpload upload) {
    AnswerDryRun dryRun = imports.tryAnswers(caller.actor(), upload);
    try (Unseen unseen = new Unseen(dryRun.id())) {
      requireNothingLeft(dryRun);
      AnswerReceipt receipt = dryRuns.accept(caller.actor(), dryRun.id());
      unseen.accepted = true;
      return DryRunJson.created(receipt);
    }
  }

  /**
   * A dry run that nobody was told of, abandoned in the end unless it was taken in; where that
   * fails after a refusal, the refusal is told.
   */
  private final class Unseen implements AutoCloseable {
    private final UUID dryRun;
    private boolean accepted;

    Unseen(UUID dryRun) {
      this.dryRun = dryRun;
    }

    @Override
    public void close() {
      if (!accepted) {
        dryRuns.abandon(caller.actor(), dryRun);
      }
    }
  }

  private static void requireNothingLeft(AnswerDryRun dryRun) {
    if (dryRun.rows().faulty() > 0) {
      throw new AnswerSheetsFaulty(dryRun);
    }
    if (dryRun.open() > 0) {
      throw new AnswerSheetsUndecided(dryRun);
    }
  }

  static AnswersUpload upload(
      @Nullable EntityPart questionnaire,
      @Nullable EntityPart answers,
      @Nullable Integer year,
      @Nullable Integer sent) {
    return new AnswersUpload(
        file("questionnaire", questionnaire),
        file("answers", answers),
        RequestReader.year(year),
        sent);
  }

  private static SurveyFile file(String name, @Nullable EntityPart part) {
    return Upload.of(part)
        .map(upload -> new SurveyFile(upload.name(), upload.bytes()))
        .orElseThrow(() -> new RequestMalformed(name, Texts.text("rest.must-be-file")));
  }
}
