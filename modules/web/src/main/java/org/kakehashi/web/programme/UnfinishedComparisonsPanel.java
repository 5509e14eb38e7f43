package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.web.home.DueItem;
import org.kakehashi.web.home.HomePanel;
import org.kakehashi.web.home.PanelView;
import org.kakehashi.web.page.Figures;

/** For editors: comparisons of formats whose marks or reasons are still to be written. */
@ApplicationScoped
class UnfinishedComparisonsPanel implements HomePanel {
  private static final int LOOKED_AT = 50;
  private static final int SHOWN = 5;

  @Inject Comparisons comparisons;

  @Override
  public int place() {
    return 20;
  }

  @Override
  public Optional<PanelView> panel(Actor actor) {
    if (!Secretariat.mayEdit(actor, Area.PROGRAMME)) {
      return Optional.empty();
    }
    return Optional.of(
        new PanelView(
            text("comparisons.panel"),
            due(actor),
            text("comparisons.panel.nothing"),
            "/comparisons",
            text("comparisons.panel.link")));
  }

  private List<DueItem> due(Actor actor) {
    return comparisons.list(actor, null, null, 1, LOOKED_AT).items().stream()
        .filter(comparison -> !comparison.missing().isEmpty())
        .limit(SHOWN)
        .map(UnfinishedComparisonsPanel::item)
        .toList();
  }

  private static DueItem item(Comparison comparison) {
    return new DueItem(
        comparison.entry().title(),
        "/comparisons/" + comparison.id(),
        text("comparisons.missing.count", Figures.count(comparison.missing().size())),
        comparison.entry().year().wareki());
  }
}
