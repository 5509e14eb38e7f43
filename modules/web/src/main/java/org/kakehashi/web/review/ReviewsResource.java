package org.kakehashi.web.review;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.RemovedRecords;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.reporting.YearReviews;
import org.kakehashi.review.AnnualReviews;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.programme.Years;
import org.kakehashi.web.surveys.SurveyTables;

/** The years' reviews (年次報告): which there are, and each as on paper. */
@Path("/reviews")
@RequestScoped
public class ReviewsResource {
  @Inject YearReviews reviews;
  @Inject AnnualReviews years;
  @Inject Conferences conferences;
  @Inject RemovedRecords removed;
  @Inject Bureaus bureaus;
  @Inject Years forms;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page list() {
    var actor = caller.actor();
    actor.require(Permission.SEE, Area.PROGRAMME);
    return new Page(
        "review/reviews",
        caller.frame(Section.REVIEWS, text("nav.reviews")),
        new ReviewsView(listed(actor), Secretariat.mayImport(actor, Area.PROGRAMME)));
  }

  @GET
  @Path("{year: [0-9]{4}}")
  @Produces(Page.HTML)
  public Page review(@PathParam("year") String year, @QueryParam("done") @Nullable String done) {
    return page(year, Notice.done(done));
  }

  /** A year's review under a banner. */
  Page page(String year, Optional<Notice> notice) {
    var actor = caller.actor();
    var found = reviews.year(actor, FiscalYears.of(year));
    var view =
        ReviewView.of(
            found.programme(),
            Secretariat.mayEdit(actor, Area.PROGRAMME)
                ? removed.list(actor, found.programme().year())
                : List.of(),
            actor.may(Permission.EDIT, Area.EVENTS)
                ? conferences.removed(actor, found.programme().year())
                : List.of(),
            found.surveys().stream().map(SurveyTables::of).toList(),
            bureaus.all().stream().collect(Collectors.toMap(Bureau::code, Function.identity())),
            actor);
    var title = text("reviews.title", found.programme().year().label());
    return new Page("review/review", caller.frame(Section.REVIEWS, title).with(notice), view);
  }

  /** The years anything was entered for and the present one, newest first. */
  private List<FiscalYear> listed(Actor actor) {
    var listed = new TreeSet<>(years.years(actor));
    listed.add(forms.present());
    return List.copyOf(listed.descendingSet());
  }
}
