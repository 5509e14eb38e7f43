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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.MainAnswers.Extract;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;

/** What respondents wrote, and the choice of extracts (主な回答) from it. */
@Path("/surveys/{id}/questions/{code}/answers")
@RequestScoped
public class MainAnswersResource {
  private static final int SIZE = 50;

  @Inject Surveys surveys;
  @Inject MainAnswers answers;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("done") @Nullable String done) {
    return page(id, code, page, Optional.empty(), Notice.done(done));
  }

  @POST
  @Path("addition")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @FormParam("sheet") int sheet,
      @FormParam("text") @DefaultValue("") String written,
      @FormParam("page") @DefaultValue("1") int page) {
    return FormFlow.of(FormEntry.empty(), FormFields.of())
        .answer(
            () -> {
              answers.add(caller.actor(), id, code, new Extract(sheet, written));
              return back(id, code, page);
            },
            shown -> page(id, code, page, Optional.empty(), shown.notice()));
  }

  @POST
  @Path("chosen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      MultivaluedMap<String, String> form) {
    var sent = FormEntry.of(form);
    int page = Fields.page(sent.value("page"));
    var checked = ExtractForm.checked(sent);
    return FormFlow.of(
            sent, checked.errors().isEmpty() ? ExtractForm.fields(sent) : FormFields.of())
        .overtaken(now -> afterwards(id, code, now))
        .answer(
            () -> {
              if (!checked.errors().isEmpty()) {
                throw new FormRefused(checked);
              }
              int revision = Fields.count(text("surveys.revision"), sent.value("revision"));
              answers.choose(caller.actor(), id, code, revision, ExtractForm.extracts(sent));
              return back(id, code, page);
            },
            shown -> page(id, code, page, Optional.of(shown.entry()), notice(shown)));
  }

  private FormEntry afterwards(UUID id, String code, FormEntry sent) {
    var chosen = answers.chosen(caller.actor(), id, code);
    return ExtractForm.afterwards(
        sent, chosen, surveys.head(caller.actor(), id).revision().number());
  }

  private static Optional<Notice> notice(FormState shown) {
    return shown.changed()
        ? Optional.of(new Notice(Notice.Kind.ERROR, text("surveys.extract.changed")))
        : shown.notice();
  }

  private Page page(
      UUID id, String code, int page, Optional<FormEntry> sent, Optional<Notice> notice) {
    var actor = caller.actor();
    var written = answers.written(actor, id, code, Math.max(1, page), SIZE);
    var tally = surveys.tally(actor, id);
    var question = QuestionView.of(tally.head(), Questions.of(tally, code));
    boolean free = Questions.of(tally, code).kind() == QuestionKind.FREE;
    var chosen = free ? answers.chosen(actor, id, code) : List.<Extract>of();
    var path = question.path() + "/answers";
    var view =
        new AnswersView(
            question,
            free,
            path,
            SurveyPath.of(id) + "#" + code,
            written.page(),
            sent.orElseGet(() -> ExtractForm.of(chosen, tally.head().revision().number())),
            written.items().stream()
                .map(answer -> AnswersView.Written.of(id, answer, isChosen(chosen, answer.sheet())))
                .toList(),
            Pager.of(path, Map.of(), written));
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.written.title", question.number()))
            .under(tally.head().title(), SurveyPath.of(id))
            .with(notice);
    return new Page("surveys/answers", frame, view);
  }

  private static boolean isChosen(List<Extract> chosen, int sheet) {
    return chosen.stream().anyMatch(extract -> extract.sheet() == sheet);
  }

  private static Response back(UUID id, String code, int page) {
    return Response.seeOther(
            URI.create(
                SurveyPath.question(id, code)
                    + "/answers?done=survey.extracts&page="
                    + Math.max(1, page)))
        .build();
  }
}
