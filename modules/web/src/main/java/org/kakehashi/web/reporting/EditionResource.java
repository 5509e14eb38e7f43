package org.kakehashi.web.reporting;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperFlag;
import org.kakehashi.reporting.PaperFlags;
import org.kakehashi.reporting.PaperWatch;
import org.kakehashi.reporting.Papers;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Download;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

/** One edition of a paper: watched while it is made, then approved, issued and handed out. */
@Path("/papers/{id}")
@RequestScoped
public class EditionResource {
  /** Long enough for a making, short enough to show a slow one's progress instead. */
  private static final Duration FIRST_PATIENCE = Duration.ofMillis(700);

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** What a flag keeps from going on: an issued edition can't have any. */
  private static final Set<EditionState> JUDGED = Set.of(EditionState.DRAFT, EditionState.APPROVED);

  @Inject Papers papers;
  @Inject PaperFlags flags;
  @Inject PaperWatch watch;
  @Inject CurrentCaller caller;

  /**
   * The edition; while it is made, the answer waits a moment for it to come on.
   *
   * @param after the state that the page shows which asks again
   */
  @GET
  @Produces(Page.HTML)
  public Page edition(
      @PathParam("id") UUID id,
      @QueryParam("done") @Nullable String done,
      @QueryParam("after") @Nullable String after) {
    var edition =
        EditionState.MAKING.name().equals(after)
            ? watch.beyond(caller.actor(), id, EditionState.MAKING, PATIENCE)
            : watch.beyond(
                caller.actor(),
                id,
                EditionState.REQUESTED,
                after == null ? FIRST_PATIENCE : PATIENCE);
    var frame = caller.frame(Section.PAPERS, edition.title()).with(Notice.done(done));
    return new Page("reporting/edition", frame, view(edition));
  }

  @GET
  @Path("files/{format}")
  public Response file(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file = papers.download(caller.actor(), id, OutputFormat.ofCode(format));
    return Download.of(file.name(), file.mediaType(), file.bytes());
  }

  @GET
  @Path("approval")
  @Produces(Page.HTML)
  public Page askApproval(@PathParam("id") UUID id) {
    caller.actor().require(Permission.APPROVE, Area.PAPERS);
    return confirmation(
        id,
        text("papers.approve.title"),
        "approval",
        text("papers.approve.explain"),
        text("papers.approve"));
  }

  @POST
  @Path("approval")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response approve(@PathParam("id") UUID id) {
    papers.approve(caller.actor(), id);
    return back(id, "paper.approved");
  }

  @GET
  @Path("issue")
  @Produces(Page.HTML)
  public Page askIssue(@PathParam("id") UUID id) {
    caller.actor().require(Permission.ISSUE, Area.PAPERS);
    return confirmation(
        id,
        text("papers.issue.title"),
        "issue",
        text("papers.issue.explain"),
        text("papers.issue"));
  }

  @POST
  @Path("issue")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(@PathParam("id") UUID id) {
    papers.issue(caller.actor(), id);
    return back(id, "paper.issued");
  }

  @POST
  @Path("retry")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response retry(@PathParam("id") UUID id) {
    papers.retry(caller.actor(), id);
    return back(id, "paper.retried");
  }

  private Page confirmation(UUID id, String title, String step, String explain, String button) {
    var edition = papers.edition(caller.actor(), id);
    PageFrame frame =
        caller.frame(Section.PAPERS, title).under(edition.title(), EditionRow.path(edition));
    var view =
        new ConfirmationView(
            view(edition), edition.title(), EditionRow.path(edition) + "/" + step, explain, button);
    return new Page("reporting/confirmation", frame, view);
  }

  private EditionView view(Edition edition) {
    var same = papers.editions(caller.actor(), edition.kind(), edition.subject(), 1);
    boolean judged = JUDGED.contains(edition.state());
    boolean decides = judged && PersonalTexts.mayDecide(caller.actor());
    var open = decides ? flags.open(caller.actor(), edition.id()) : List.<PaperFlag>of();
    boolean outdated = judged && flags.outdated(caller.actor(), edition.id());
    return EditionView.of(edition, same.items(), open, outdated, caller.actor());
  }

  private static Response back(UUID id, String done) {
    return Response.seeOther(URI.create("/papers/" + id + "?done=" + done)).build();
  }
}
