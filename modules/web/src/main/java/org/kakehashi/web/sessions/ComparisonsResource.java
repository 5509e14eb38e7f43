package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.sessions.Comparisons;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

/** The list of comparisons of formats (開催形式の比較) and the form for a new one. */
@Path("/comparisons")
@RequestScoped
public class ComparisonsResource {
  @Inject Comparisons comparisons;
  @Inject Years years;
  @Inject Visit visit;

  @GET
  @Produces(Page.HTML)
  public Page list(@QueryParam("done") @Nullable String done) {
    var actor = visit.actor();
    var listed =
        years.listed(actor).stream()
            .map(year -> new ComparisonListView.OfYear(year, comparisons.list(actor, year)))
            .filter(year -> !year.comparisons().isEmpty())
            .toList();
    var frame = visit.frame(Section.COMPARISONS, text("nav.comparisons")).with(Notice.done(done));
    return new Page(
        "sessions/comparisons",
        frame,
        new ComparisonListView(listed, Office.mayEdit(actor), Office.mayImport(actor)));
  }

  @GET
  @Path("new")
  @Produces(Page.HTML)
  public Page blank() {
    visit.actor().require(Permission.EDIT);
    return page(ComparisonForm.blank(Integer.toString(years.present().year())), frame());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> sent) {
    var form = FormEntry.of(sent);
    try {
      var added = comparisons.add(visit.actor(), ComparisonForm.entry(form, null));
      return Response.seeOther(URI.create("/comparisons/" + added.id() + "?done=comparison.added"))
          .build();
    } catch (RuleViolation refused) {
      visit.actor().require(Permission.EDIT);
      return page(form, frame().with(Notice.refusal(refused))).withStatus(422);
    }
  }

  private PageFrame frame() {
    return visit.frame(Section.COMPARISONS, text("comparisons.new"));
  }

  private Page page(FormEntry form, PageFrame frame) {
    return new Page(
        "sessions/comparison-form",
        frame,
        new ComparisonFormView(
            "/comparisons/new",
            "/comparisons",
            null,
            years.options(),
            ComparisonForm.OPTIONS,
            ComparisonForm.criteria(form),
            form,
            null));
  }
}
