package org.kakehashi.web.programme;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;

/** The list of comparisons of formats (開催形式の比較) and the form for a new one. */
@Path("/comparisons")
@RequestScoped
public class ComparisonsResource {
  private static final int SIZE = 20;

  @Inject Comparisons comparisons;
  @Inject ComparisonPages pages;
  @Inject Years years;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("text") @DefaultValue("") String sought,
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("page") @Nullable String page,
      @QueryParam("done") @Nullable String done) {
    var actor = caller.actor();
    var found =
        comparisons.list(
            actor,
            sought.isBlank() ? null : sought.strip(),
            FiscalYears.orAny(year),
            Fields.page(page),
            SIZE);
    var view =
        new ComparisonListView(
            FormEntry.empty().value("text", sought).value("year", year),
            !sought.isBlank() || !year.isBlank(),
            years.optionsOrAny(year),
            found.items(),
            Pager.of("/comparisons", Map.of("text", sought, "year", year), found),
            Secretariat.mayEdit(actor, Area.PROGRAMME),
            Secretariat.mayImport(actor, Area.PROGRAMME));
    var frame = caller.frame(Section.COMPARISONS, text("nav.comparisons")).with(Notice.done(done));
    return new Page("programme/comparisons", frame, view);
  }

  @GET
  @Path("new")
  @Produces(Page.HTML)
  public Page blank() {
    Secretariat.requireEdit(caller.actor(), Area.PROGRAMME);
    return page(FormState.of(ComparisonForm.blank(Integer.toString(years.present().year()))));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> sent) {
    var actor = caller.actor();
    Secretariat.requireEdit(actor, Area.PROGRAMME);
    var form = FormEntry.of(sent);
    if (!form.value("move").isEmpty()) {
      return page(ComparisonPages.moved(form)).withStatus(200);
    }
    return FormFlow.of(form, ComparisonForm.fields(form, null))
        .leadOn(
            () -> {
              var added = comparisons.add(actor, ComparisonForm.entry(form, null));
              return URI.create("/comparisons/" + added.id() + "?done=comparison.added");
            },
            this::page);
  }

  private Page page(FormState shown) {
    var frame = caller.frame(Section.COMPARISONS, text("comparisons.new"));
    return pages.form(frame, "/comparisons/new", null, shown);
  }
}
