package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.Papers;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** The form that asks for a paper (帳票の作成): first its kind, then what it is about. */
@Path("/papers/new")
@RequestScoped
public class NewPaperResource {
  @Inject Papers papers;
  @Inject PaperSubjects subjects;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page form(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("subject") @DefaultValue("") String subject) {
    Papers.requireRequest(caller.actor());
    if (kind.isEmpty()) {
      var frame = caller.frame(Section.PAPERS, text("papers.new"));
      return new Page("reporting/kinds", frame, new PaperFormView.Kinds(PaperKinds.choices()));
    }
    var entry =
        FormEntry.empty()
            .value("subject", subject)
            .value("date", LocalDate.now(clock).toString())
            .value("layout", TallyLayout.WITH_SHARES.name());
    return page(PaperKinds.of(kind), FormState.of(entry));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response request(MultivaluedMap<String, String> form) {
    var entry = FormEntry.of(form);
    var kind = PaperKinds.of(entry.value("kind"));
    return FormFlow.of(entry, FormFields.of("material", "date"))
        .leadOn(
            () -> {
              var id = papers.request(caller.actor(), PaperForm.request(kind, entry));
              return URI.create("/papers/" + id);
            },
            shown -> page(kind, shown));
  }

  private Page page(PaperKind kind, FormState shown) {
    Papers.requireRequest(caller.actor());
    List<Option> choices = subjects.of(caller.actor(), kind);
    var frame =
        caller
            .frame(Section.PAPERS, text("papers.new.kind", kind.label()))
            .under(text("papers.new"), "/papers/new")
            .with(shown.notice());
    return new Page(
        "reporting/new",
        frame,
        new PaperFormView(
            kind.slug(),
            PaperKinds.subjectLabel(kind),
            choices,
            PaperKinds.layouts(kind),
            shown.entry(),
            choices.isEmpty() ? PaperKinds.nothing(kind) : null));
  }
}
