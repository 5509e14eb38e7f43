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
import org.kakehashi.kernel.TextMustBePrintable;
import org.kakehashi.kernel.TextMustNotBeEmpty;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.TooManyEntries;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.MainAnswers.Extract;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.refusal.RefusalStatus;

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
    answers.add(caller.actor(), id, code, new Extract(sheet, written));
    return back(id, code, page);
  }

  @POST
  @Path("chosen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      MultivaluedMap<String, String> form) {
    var sent = FormEntry.of(form);
    var entry = ExtractForm.checked(sent);
    int page = Fields.page(sent.value("page"));
    if (!entry.errors().isEmpty()) {
      return again(id, code, page, entry, Notice.of(entry), RefusalStatus.INVALID);
    }
    try {
      int revision = Fields.count(text("surveys.revision"), sent.value("revision"));
      answers.choose(caller.actor(), id, code, revision, ExtractForm.extracts(sent));
      return back(id, code, page);
    } catch (ChangedMeanwhile refused) {
      var chosen = answers.chosen(caller.actor(), id, code);
      int revision = surveys.head(caller.actor(), id).revision().number();
      var newer = ExtractForm.afterwards(sent, chosen, revision);
      var notice = new Notice(Notice.Kind.ERROR, text("surveys.extract.changed"));
      return again(id, code, page, newer, Optional.of(notice), RefusalStatus.CONFLICT);
    } catch (TextMustNotBeEmpty | TextTooLong | TextMustBePrintable | TooManyEntries refused) {
      var beside = ExtractForm.fields(sent).beside(sent, refused);
      var notice = beside.map(Notice::of).orElseGet(() -> Optional.of(Notice.refusal(refused)));
      return again(id, code, page, beside.orElse(sent), notice, RefusalStatus.INVALID);
    }
  }

  private Response again(
      UUID id, String code, int page, FormEntry entry, Optional<Notice> notice, int status) {
    return page(id, code, page, Optional.of(entry), notice).withStatus(status);
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
                .map(answer -> AnswersView.Written.of(answer, isChosen(chosen, answer.sheet())))
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
