package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.AnswerMappings;
import org.kakehashi.surveys.AnswerMappings.OpenDryRun;
import org.kakehashi.web.home.DueItem;
import org.kakehashi.web.home.HomePanel;
import org.kakehashi.web.home.PanelView;
import org.kakehashi.web.page.JapanTime;

/** For those who import: their own dry runs that have not ended. */
@ApplicationScoped
class OpenDryRunsPanel implements HomePanel {
  private static final int SHOWN = 5;

  @Inject AnswerMappings mappings;

  @Override
  public int place() {
    return 4;
  }

  @Override
  public Optional<PanelView> panel(Actor actor) {
    if (!actor.may(Permission.IMPORT, Area.SURVEYS)) {
      return Optional.empty();
    }
    var open = mappings.open(actor).stream().limit(SHOWN).map(OpenDryRunsPanel::item).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PanelView(
                text("mapping.open"),
                open,
                text("mapping.open.nothing"),
                "/surveys/import",
                text("surveys.import.title")));
  }

  static DueItem item(OpenDryRun open) {
    return new DueItem(
        open.file(),
        path(open),
        text(open.waiting() ? "mapping.open.waiting" : "mapping.open.checking"),
        text("mapping.open.until", JapanTime.label(open.expiresAt())));
  }

  /** Where it goes on. */
  static String path(OpenDryRun open) {
    return open.waiting() ? MappingResource.path(open.id()) : DryRunResource.path(open.id());
  }
}
