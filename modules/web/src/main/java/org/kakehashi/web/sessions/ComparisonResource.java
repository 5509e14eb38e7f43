package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.sessions.ChangedMeanwhile;
import org.kakehashi.sessions.Comparison;
import org.kakehashi.sessions.Comparisons;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** One comparison of formats: the matrix, the form of the whole, its removal. */
@Path("/comparisons/{id: [0-9a-f-]{36}}")
@RequestScoped
public class ComparisonResource {
  @Inject Comparisons comparisons;
  @Inject Years years;
  @Inject Visit visit;

  @GET
  @Produces(Page.HTML)
  public Page comparison(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    var actor = visit.actor();
    var comparison = comparisons.comparison(actor, id);
    var frame =
        visit.frame(Section.COMPARISONS, comparison.entry().title()).with(Notice.done(done));
    return new Page(
        "sessions/comparison", frame, new ComparisonView(comparison, Office.mayEdit(actor)));
  }

  @GET
  @Path("edit")
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id) {
    visit.actor().require(Permission.EDIT);
    var present = comparisons.comparison(visit.actor(), id);
    var form = ComparisonForm.of(present.entry(), present.version());
    return page(present, form, Optional.empty(), false);
  }

  @POST
  @Path("edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var actor = visit.actor();
    actor.require(Permission.EDIT);
    var present = comparisons.comparison(actor, id);
    var form = FormEntry.of(sent);
    try {
      int version = new Entered(form).version();
      comparisons.save(actor, id, version, ComparisonForm.entry(form, present.entry()));
      return Response.seeOther(path(id, "?done=comparison.saved")).build();
    } catch (ChangedMeanwhile refused) {
      var newer = form.value("version", Integer.toString(present.version()));
      return page(present, newer, Optional.of(Notice.refusal(refused)), true).withStatus(409);
    } catch (RuleViolation refused) {
      return page(present, form, Optional.of(Notice.refusal(refused)), false).withStatus(422);
    }
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    comparisons.remove(visit.actor(), id, new Entered(FormEntry.of(sent)).version());
    return Response.seeOther(URI.create("/comparisons?done=comparison.removed")).build();
  }

  private Page page(Comparison present, FormEntry form, Optional<Notice> notice, boolean changed) {
    var path = path(present.id(), "").toString();
    var frame =
        visit
            .frame(Section.COMPARISONS, text("comparisons.edit"))
            .under(present.entry().title(), path)
            .with(notice);
    return new Page(
        "sessions/comparison-form",
        frame,
        new ComparisonFormView(
            path + "/edit",
            path,
            path + "/removal",
            years.options(),
            ComparisonForm.OPTIONS,
            ComparisonForm.criteria(form),
            form,
            changed ? path : null));
  }

  private static URI path(UUID id, String rest) {
    return URI.create("/comparisons/" + id + rest);
  }
}
