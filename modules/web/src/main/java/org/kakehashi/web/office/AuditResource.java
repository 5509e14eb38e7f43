package org.kakehashi.web.office;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.AuditFilter;
import org.kakehashi.office.AuditTrail;
import org.kakehashi.office.AuditVerdict;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;

/** The audit trail (監査記録). */
@Path("/audit")
@RequestScoped
public class AuditResource {
  private static final int SIZE = 50;

  @Inject AuditTrail trail;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("action") @Nullable String action,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("page") @Nullable String page) {
    var filter =
        new AuditFilter(
            null,
            Fields.line(action),
            Fields.date(text("audit.from"), from),
            Fields.date(text("audit.to"), to));
    var kept = Map.of("action", filter.action(), "from", Fields.line(from), "to", Fields.line(to));
    return page(filter, kept, Fields.page(page), null);
  }

  /** Recomputes the chain; a form of its own because it may take a while. */
  @POST
  @Path("verify")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Page.HTML)
  public Page verify() {
    var verdict = trail.verify(caller.actor());
    return page(new AuditFilter(null, "", null, null), Map.of(), 1, verdict);
  }

  private Page page(
      AuditFilter filter, Map<String, String> kept, int page, @Nullable AuditVerdict verdict) {
    var found = trail.list(caller.actor(), filter, page, SIZE);
    var view =
        new AuditView(
            new FormEntry(kept, Map.of()),
            AuditKinds.options(),
            found.items().stream().map(AuditLine::of).toList(),
            Pager.of("/audit", kept, found),
            verdict == null ? trail.head() : verdict.head(),
            verdict);
    return new Page("office/audit", caller.frame(Section.AUDIT, text("nav.audit")), view);
  }
}
