package org.kakehashi.web.programme;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.IdInPath;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** One comparison of formats: the matrix, the form of the whole, its removal. */
@Path("/comparisons/{id: " + IdInPath.PATTERN + "}")
@RequestScoped
public class ComparisonResource {
  @Inject Comparisons comparisons;
  @Inject ComparisonPages pages;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page comparison(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    var actor = caller.actor();
    var comparison = comparisons.comparison(actor, id);
    var frame =
        caller.frame(Section.COMPARISONS, comparison.entry().title()).with(Notice.done(done));
    return new Page(
        "programme/comparison",
        frame,
        new ComparisonView(comparison, Secretariat.mayEdit(actor, Area.PROGRAMME)));
  }

  @GET
  @Path("edit")
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id) {
    Secretariat.requireEdit(caller.actor(), Area.PROGRAMME);
    var present = comparisons.comparison(caller.actor(), id);
    return page(present, FormState.of(ComparisonForm.of(present.entry(), present.version())));
  }

  @POST
  @Path("edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var actor = caller.actor();
    Secretariat.requireEdit(actor, Area.PROGRAMME);
    var present = comparisons.comparison(actor, id);
    var form = FormEntry.of(sent);
    if (!form.value("move").isEmpty()) {
      return page(present, ComparisonPages.moved(form)).withStatus(200);
    }
    return FormFlow.of(form, ComparisonForm.fields(form, present.entry()))
        .overtaken(present::version)
        .leadOn(
            () -> {
              int version = Fields.version(form);
              if (version != present.version()) {
                // Before its names are looked for among those of by now.
                throw new ChangedMeanwhile();
              }
              comparisons.save(actor, id, version, ComparisonForm.entry(form, present.entry()));
              return path(id, "?done=comparison.saved");
            },
            shown -> page(present, shown));
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    comparisons.remove(caller.actor(), id, Fields.version(FormEntry.of(sent)));
    return Response.seeOther(URI.create("/comparisons?done=comparison.removed")).build();
  }

  private Page page(Comparison present, FormState shown) {
    var path = path(present.id(), "").toString();
    var frame =
        caller
            .frame(Section.COMPARISONS, text("comparisons.edit"))
            .under(present.entry().title(), path);
    return pages.form(frame, path + "/edit", path, shown);
  }

  private static URI path(UUID id, String rest) {
    return URI.create("/comparisons/" + id + rest);
  }
}
