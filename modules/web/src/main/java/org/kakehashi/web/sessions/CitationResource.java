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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.sessions.ChangedMeanwhile;
import org.kakehashi.sessions.Citation;
import org.kakehashi.sessions.Comparison;
import org.kakehashi.sessions.Comparisons;
import org.kakehashi.sessions.Criterion;
import org.kakehashi.sessions.Source;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** A passage quoted as evidence in a comparison; {@code new} or its place, counted from 1. */
@Path("/comparisons/{id}/citations/{place: new|[1-9][0-9]?}")
@RequestScoped
public class CitationResource {
  @Inject Comparisons comparisons;
  @Inject Visit visit;

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id, @PathParam("place") String place) {
    visit.actor().require(Permission.EDIT);
    var comparison = comparisons.comparison(visit.actor(), id);
    var form = FormEntry.empty().value("version", Integer.toString(comparison.version()));
    var kept = kept(comparison, place);
    return page(comparison, place, kept == null ? form : filled(form, kept), Optional.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("place") String place,
      MultivaluedMap<String, String> sent) {
    var actor = visit.actor();
    actor.require(Permission.EDIT);
    var comparison = comparisons.comparison(actor, id);
    var form = FormEntry.of(sent);
    var entered = new Entered(form);
    try {
      boolean removed = form.value("act").equals("remove");
      var citations = new ArrayList<>(comparison.entry().citations());
      if (removed && !place.equals("new")) {
        citations.remove(index(comparison, place));
      } else if (place.equals("new")) {
        citations.add(citation(entered, null));
      } else {
        citations.set(index(comparison, place), citation(entered, kept(comparison, place)));
      }
      comparisons.save(actor, id, entered.version(), comparison.entry().withCitations(citations));
      var done = removed ? "citation.removed" : "citation.saved";
      return Response.seeOther(URI.create("/comparisons/" + id + "?done=" + done + "#evidence"))
          .build();
    } catch (ChangedMeanwhile refused) {
      return page(comparison, place, form, Optional.of(Notice.refusal(refused))).withStatus(409);
    } catch (RuleViolation refused) {
      return page(comparison, place, form, Optional.of(Notice.refusal(refused))).withStatus(422);
    }
  }

  private Page page(Comparison comparison, String place, FormEntry form, Optional<Notice> notice) {
    var path = "/comparisons/" + comparison.id();
    var entry = comparison.entry();
    var title = place.equals("new") ? text("citations.new") : text("citations.edit");
    return new Page(
        "sessions/citation",
        visit.frame(Section.COMPARISONS, title).under(entry.title(), path).with(notice),
        new CitationFormView(
            path + "/citations/" + place,
            path,
            !place.equals("new"),
            choices(entry.criteria().stream().map(Criterion::name).toList()),
            choices(entry.options()),
            form));
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
    return place.equals("new")
        ? null
        : comparison.entry().citations().get(index(comparison, place));
  }

  private static Citation citation(Entered sent, @Nullable Citation kept) {
    return new Citation(
        sent.orNothing("criterion"),
        sent.orNothing("option"),
        sent.orNothing("supports"),
        sent.value("text"),
        new Source(sent.value("source"), sent.date("source-date")),
        kept == null ? null : kept.reference());
  }

  private static FormEntry filled(FormEntry form, Citation kept) {
    return Entered.withSource(
        form.value("criterion", kept.criterion())
            .value("option", kept.option())
            .value("supports", kept.supports())
            .value("text", kept.text()),
        kept.source());
  }
}
