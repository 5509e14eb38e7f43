package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kakehashi.kernel.Actor;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.web.home.DueItem;
import org.kakehashi.web.home.HomePanel;
import org.kakehashi.web.home.PanelView;
import org.kakehashi.web.page.Figures;

/** For editors: surveys with texts that nobody has corrected or left as they are yet. */
@ApplicationScoped
class TextWarningsPanel implements HomePanel {
  private static final int SHOWN = 5;

  @Inject Wordings wordings;

  @Override
  public int place() {
    return 10;
  }

  @Override
  public Optional<PanelView> panel(Actor actor) {
    if (!Surveys.mayEdit(actor)) {
      return Optional.empty();
    }
    return Optional.of(
        new PanelView(
            text("surveys.panel"),
            due(actor),
            text("surveys.panel.nothing"),
            "/surveys",
            text("surveys.all")));
  }

  private List<DueItem> due(Actor actor) {
    return wordings.due(actor).stream().limit(SHOWN).map(TextWarningsPanel::item).toList();
  }

  private static DueItem item(Wordings.Due due) {
    var head = due.survey();
    return new DueItem(
        head.title(),
        SurveyPath.of(head.id()) + "/texts?only=odd",
        text("surveys.places", Figures.count(due.texts())),
        head.year().wareki());
  }
}
