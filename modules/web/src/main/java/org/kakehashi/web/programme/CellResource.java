package org.kakehashi.web.programme;

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
import java.util.UUID;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.Mark;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** One cell of a comparison: its mark and its reason. */
@Path("/comparisons/{id}/cell")
@RequestScoped
public class CellResource {
  @Inject Comparisons comparisons;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page form(
      @PathParam("id") UUID id,
      @QueryParam("criterion") @DefaultValue("") String criterion,
      @QueryParam("option") @DefaultValue("") String option) {
    Secretariat.requireEdit(caller.actor(), Area.PROGRAMME);
    var comparison = comparisons.comparison(caller.actor(), id);
    var mark = cell(comparison, criterion, option).mark();
    var form =
        FormEntry.empty()
            .value("criterion", criterion)
            .value("option", option)
            .value("version", Integer.toString(comparison.version()))
            .value("mark", mark == null ? "" : mark.name())
            .value("reason", cell(comparison, criterion, option).reason());
    return page(comparison, FormState.of(form));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var actor = caller.actor();
    Secretariat.requireEdit(actor, Area.PROGRAMME);
    var form = FormEntry.of(sent);
    return FormFlow.of(form, FormFields.of("reason"))
        .overtaken(() -> comparisons.comparison(actor, id).version())
        .leadOn(
            () -> {
              var entered = new ProgrammeFormReader(form);
              var cell =
                  entered.whole(
                      () ->
                          new ComparisonCell(
                              entered.choiceOrNothing(Mark.class, "mark", text("comparisons.mark")),
                              entered.orNothing("reason")));
              comparisons.writeCell(
                  actor,
                  id,
                  entered.version(),
                  form.value("criterion"),
                  form.value("option"),
                  cell);
              return URI.create("/comparisons/" + id + "?done=comparison.cell#matrix");
            },
            shown -> page(comparisons.comparison(actor, id), shown));
  }

  private Page page(Comparison comparison, FormState shown) {
    var form = shown.entry();
    var criterion = form.value("criterion");
    var option = form.value("option");
    var frame =
        caller
            .frame(Section.COMPARISONS, text("comparisons.cell.title", criterion, option))
            .under(comparison.entry().title(), "/comparisons/" + comparison.id())
            .with(shown.notice());
    return new Page(
        "programme/cell",
        frame,
        new CellFormView(
            comparison,
            criterion,
            option,
            cell(comparison, criterion, option),
            marks(comparison.entry().legend()),
            form,
            shown.changed()));
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
