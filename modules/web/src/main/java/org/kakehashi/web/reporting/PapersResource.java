package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Map;
import org.kakehashi.reporting.Papers;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;

/** The list of papers (帳票). */
@Path("/papers")
@RequestScoped
public class PapersResource {
  private static final int LAST_PAGE = 100_000;

  @Inject Papers papers;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("page") @DefaultValue("1") int page) {
    var actor = caller.actor();
    var found =
        papers.editions(
            actor,
            kind.isEmpty() ? null : PaperKinds.of(kind),
            null,
            Math.min(LAST_PAGE, Math.max(1, page)));
    var kinds = new ArrayList<Option>();
    kinds.add(new Option("", text("papers.kind.any")));
    kinds.addAll(PaperKinds.options());
    var view =
        new PaperListView(
            FormEntry.empty().value("kind", kind),
            kinds,
            found.items().stream().map(EditionRow::of).toList(),
            Pager.of("/papers", Map.of("kind", kind), found),
            Papers.mayRequest(actor),
            !kind.isEmpty());
    return new Page("reporting/list", caller.frame(Section.PAPERS, text("nav.papers")), view);
  }
}
