package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.Papers;
import org.kakehashi.web.home.DueItem;
import org.kakehashi.web.home.HomePanel;
import org.kakehashi.web.home.PanelView;

/** Papers that wait for somebody: failed ones first, then drafts to approve, then ones to issue. */
@ApplicationScoped
class PapersPanel implements HomePanel {
  private static final int SHOWN = 5;

  @Inject Papers papers;

  @Override
  public int place() {
    return 20;
  }

  @Override
  public Optional<PanelView> panel(Actor actor) {
    if (!actor.may(Permission.APPROVE, Area.PAPERS) && !actor.may(Permission.ISSUE, Area.PAPERS)) {
      return Optional.empty();
    }
    var due =
        papers.editions(actor, null, null, 1).items().stream()
            .filter(edition -> waitsFor(actor, edition.state()))
            .sorted(Comparator.comparing(Edition::state))
            .limit(SHOWN)
            .map(
                edition ->
                    new DueItem(
                        edition.title(),
                        EditionRow.path(edition),
                        edition.state().label(),
                        text("papers.number", Integer.toString(edition.number()))))
            .toList();
    return Optional.of(
        new PanelView(
            text("papers.panel"),
            due,
            text("papers.panel.nothing"),
            "/papers",
            text("papers.all")));
  }

  private static boolean waitsFor(Actor actor, EditionState state) {
    return switch (state) {
      case REQUESTED, MAKING, ISSUED -> false;
      case FAILED -> actor.may(Permission.EDIT, Area.PAPERS);
      case DRAFT -> actor.may(Permission.APPROVE, Area.PAPERS);
      case APPROVED -> actor.may(Permission.ISSUE, Area.PAPERS);
    };
  }
}
