package org.kakehashi.web.home;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Wareki;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;

/** The home page: what is due (ホーム). */
@Path("/")
@RequestScoped
public class HomeResource {
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject Instance<HomePanel> panels;

  @GET
  @Produces(Page.HTML)
  public Page home(@QueryParam("done") @Nullable String done) {
    var actor = caller.actor();
    var shown =
        panels.stream()
            .sorted(Comparator.comparingInt(HomePanel::place))
            .flatMap(panel -> panel.panel(actor).stream())
            .toList();
    var today = LocalDate.now(clock);
    var view =
        new HomeView(
            text("home.greeting", Wareki.withWeekday(today), actor.post()),
            shown,
            HomeTask.of(actor, FiscalYear.of(today)));
    return new Page("home/home", caller.home().with(Notice.done(done)), view);
  }
}
