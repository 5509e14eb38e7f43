package org.kakehashi.web.home;

import java.util.List;

/** The home page. */
public record HomeView(String greeting, List<PanelView> panels) {
  public HomeView {
    panels = List.copyOf(panels);
  }
}
