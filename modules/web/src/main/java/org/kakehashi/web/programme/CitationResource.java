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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Source;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** A passage quoted as evidence in a comparison; {@code new} or its place, counted from 1. */
@Path("/comparisons/{id}/citations/{place: new|[1-9][0-9]?}")
@RequestScoped
public class CitationResource {
  private static final String NEW = "new";

  @Inject Comparisons comparisons;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id, @PathParam("place") String place) {
    Secretariat.requireEdit(caller.actor(), Area.PROGRAMME);
    var comparison = comparisons.comparison(caller.actor(), id);
    var form = FormEntry.empty().value("version", Integer.toString(comparison.version()));
    var kept = kept(comparison, place);
    return page(comparison, place, FormState.of(kept == null ? form : filled(form, kept)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("place") String place,
      MultivaluedMap<String, String> sent) {
    var actor = caller.actor();
    Secretariat.requireEdit(actor, Area.PROGRAMME);
    var comparison = comparisons.comparison(actor, id);
    var form = FormEntry.of(sent);
    int at = place.equals(NEW) ? comparison.entry().citations().size() : index(comparison, place);
    return FormFlow.of(form, fields(at))
        .overtaken(comparison::version)
        .leadOn(
            () -> {
              var citations = new ArrayList<>(comparison.entry().citations());
              var entered = new ProgrammeFormReader(form);
              if (place.equals(NEW)) {
                citations.add(entered.whole(() -> citation(entered, null)));
              } else {
                var kept = kept(comparison, place);
                citations.set(at, entered.whole(() -> citation(entered, kept)));
              }
              return save(comparison, form, citations, "citation.saved");
            },
            shown -> page(comparison, place, shown));
  }

  /** Takes the passage away, or puts it one place up or down. */
  @POST
  @Path("{act: removal|up|down}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(
      @PathParam("id") UUID id,
      @PathParam("place") String place,
      @PathParam("act") String act,
      MultivaluedMap<String, String> sent) {
    var comparison = comparisons.comparison(caller.actor(), id);
    var citations = new ArrayList<>(comparison.entry().citations());
    int at = place.equals(NEW) ? -1 : index(comparison, place);
    int to = act.equals("up") ? at - 1 : at + 1;
    boolean removal = act.equals("removal");
    if (at < 0 || (!removal && (to < 0 || to >= citations.size()))) {
      throw new NotFound("citation", place);
    }
    if (removal) {
      citations.remove(at);
    } else {
      Collections.swap(citations, at, to);
    }
    var done = removal ? "citation.removed" : "citation.moved";
    return Response.seeOther(save(comparison, FormEntry.of(sent), citations, done)).build();
  }

  private URI save(Comparison comparison, FormEntry form, List<Citation> citations, String done) {
    var entry = comparison.entry().withCitations(citations);
    comparisons.save(caller.actor(), comparison.id(), Fields.version(form), entry);
    return URI.create("/comparisons/" + comparison.id() + "?done=" + done + "#evidence");
  }

  private Page page(Comparison comparison, String place, FormState shown) {
    var path = "/comparisons/" + comparison.id();
    var entry = comparison.entry();
    var title = place.equals(NEW) ? text("citations.new") : text("citations.edit");
    return new Page(
        "programme/citation",
        caller.frame(Section.COMPARISONS, title).under(entry.title(), path).with(shown.notice()),
        new CitationFormView(
            path + "/citations/" + place,
            path,
            !place.equals(NEW),
            choices(entry.criteria().stream().map(Criterion::name).toList()),
            choices(entry.options()),
            shown.entry(),
            shown.changed()));
  }

  /**
   * Where the components stand on the form.
   *
   * @param at the citation's place in the comparison, from 0
   */
  private static FormFields fields(int at) {
    return FormFields.of("criterion", "option", "supports", "text")
        .and("title", "source")
        .and("citations." + at + ".text", "text");
  }

  private static List<Option> choices(List<String> names) {
    var choices = new ArrayList<Option>();
    choices.add(new Option("", text("programme.none")));
    names.forEach(name -> choices.add(new Option(name, name)));
    return List.copyOf(choices);
  }

  private static int index(Comparison comparison, String place) {
    int index = Integer.parseInt(place) - 1;
    if (index >= comparison.entry().citations().size()) {
      throw new NotFound("citation", place);
    }
    return index;
  }

  private static @Nullable Citation kept(Comparison comparison, String place) {
    return place.equals(NEW) ? null : comparison.entry().citations().get(index(comparison, place));
  }

  private static Citation citation(ProgrammeFormReader sent, @Nullable Citation kept) {
    var source = sent.source();
    return new Citation(
        sent.orNothing("criterion"),
        sent.orNothing("option"),
        sent.orNothing("supports"),
        sent.value("text"),
        source == null ? new Source("", null) : source,
        kept == null ? null : kept.reference());
  }

  private static FormEntry filled(FormEntry form, Citation kept) {
    return ProgrammeFormReader.withSource(
        form.value("criterion", kept.criterion())
            .value("option", kept.option())
            .value("supports", kept.supports())
            .value("text", kept.text()),
        kept.source());
  }
}
