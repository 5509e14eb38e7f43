package org.kakehashi.web.home;

import java.util.List;

/**
 * The home page.
 *
 * @param panels what is due
 * @param tasks what the reader can do
 */
public record HomeView(String greeting, List<PanelView> panels, List<HomeTask> tasks) {
  public HomeView {
    panels = List.copyOf(panels);
    tasks = List.copyOf(tasks);
  }
}
