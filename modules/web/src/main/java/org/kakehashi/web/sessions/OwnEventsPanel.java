package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.web.home.DueItem;
import org.kakehashi.web.home.HomePanel;
import org.kakehashi.web.home.PanelView;
import org.kakehashi.web.programme.Years;

/** For a regional bureau: its events of this fiscal year whose outcome is still to be recorded. */
@ApplicationScoped
class OwnEventsPanel implements HomePanel {
  private static final int SHOWN = 5;

  @Inject Conferences conferences;
  @Inject Years years;

  @Override
  public int place() {
    return 5;
  }

  @Override
  public Optional<PanelView> panel(Actor actor) {
    var own = actor.bureau();
    if (own == null || !actor.may(Permission.EDIT, Area.EVENTS)) {
      return Optional.empty();
    }
    return Optional.of(
        new PanelView(
            text("conferences.panel"),
            due(actor, own),
            text("conferences.panel.nothing"),
            "/reviews/" + years.present().year() + "#conferences",
            text("conferences.panel.link")));
  }

  private List<DueItem> due(Actor actor, String own) {
    return conferences.list(actor, years.present()).stream()
        .filter(event -> event.name().bureau().equals(own) && open(event))
        .limit(SHOWN)
        .map(OwnEventsPanel::item)
        .toList();
  }

  private static boolean open(Conference event) {
    return !event.state().done();
  }

  private static DueItem item(Conference event) {
    var name = event.name();
    var date = event.date();
    var occasion = name.occasion();
    return new DueItem(
        name.series() + (occasion == null ? "" : text("programme.of", occasion)),
        "/reviews/" + name.year().year() + "/conferences/" + event.id(),
        event.state().label(),
        date == null ? text("conferences.panel.undated") : date.shortForm());
  }
}
