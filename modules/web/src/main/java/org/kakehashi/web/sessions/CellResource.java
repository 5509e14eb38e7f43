package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.sessions.ChangedMeanwhile;
import org.kakehashi.sessions.Comparison;
import org.kakehashi.sessions.ComparisonCell;
import org.kakehashi.sessions.Comparisons;
import org.kakehashi.sessions.Legend;
import org.kakehashi.sessions.Mark;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** One cell of a comparison: its mark and its reason. */
@Path("/comparisons/{id}/cell")
@RequestScoped
public class CellResource {
  @Inject Comparisons comparisons;
  @Inject Visit visit;

  @GET
  @Produces(Page.HTML)
  public Page form(
      @PathParam("id") UUID id,
      @QueryParam("criterion") @DefaultValue("") String criterion,
      @QueryParam("option") @DefaultValue("") String option) {
    visit.actor().require(Permission.EDIT);
    var comparison = comparisons.comparison(visit.actor(), id);
    var mark = cell(comparison, criterion, option).mark();
    var form =
        FormEntry.empty()
            .value("criterion", criterion)
            .value("option", option)
            .value("version", Integer.toString(comparison.version()))
            .value("mark", mark == null ? "" : mark.name())
            .value("reason", cell(comparison, criterion, option).reason());
    return page(comparison, form, Optional.empty(), false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var actor = visit.actor();
    actor.require(Permission.EDIT);
    var form = FormEntry.of(sent);
    var entered = new Entered(form);
    try {
      comparisons.writeCell(
          actor,
          id,
          entered.version(),
          form.value("criterion"),
          form.value("option"),
          new ComparisonCell(
              Fields.choice(Mark.class, text("comparisons.mark"), form.value("mark")),
              entered.orNothing("reason")));
      return Response.seeOther(URI.create("/comparisons/" + id + "?done=comparison.cell#matrix"))
          .build();
    } catch (ChangedMeanwhile refused) {
      var present = comparisons.comparison(actor, id);
      var newer = form.value("version", Integer.toString(present.version()));
      return page(present, newer, Optional.of(Notice.refusal(refused)), true).withStatus(409);
    } catch (RuleViolation refused) {
      return page(
              comparisons.comparison(actor, id), form, Optional.of(Notice.refusal(refused)), false)
          .withStatus(422);
    }
  }

  private Page page(
      Comparison comparison, FormEntry form, Optional<Notice> notice, boolean changed) {
    var criterion = form.value("criterion");
    var option = form.value("option");
    var frame =
        visit
            .frame(Section.COMPARISONS, text("comparisons.cell.title", criterion, option))
            .under(comparison.entry().title(), "/comparisons/" + comparison.id())
            .with(notice);
    return new Page(
        "sessions/cell",
        frame,
        new CellFormView(
            comparison,
            criterion,
            option,
            cell(comparison, criterion, option),
            marks(comparison.entry().legend()),
            form,
            changed));
  }

  private static ComparisonCell cell(Comparison comparison, String criterion, String option) {
    int column = comparison.entry().options().indexOf(option);
    return comparison.entry().criteria().stream()
        .filter(row -> column >= 0 && row.name().equals(criterion))
        .map(row -> row.cells().get(column))
        .findFirst()
        .orElseThrow(() -> new NotFound("cell", criterion));
  }

  private static List<Option> marks(Legend legend) {
    var marks = new ArrayList<Option>();
    marks.add(new Option("", text("comparisons.blank")));
    for (var mark : Mark.values()) {
      marks.add(
          new Option(
              mark.name(), text("comparisons.mark.choice", mark.symbol(), legend.word(mark))));
    }
    return List.copyOf(marks);
  }
}
