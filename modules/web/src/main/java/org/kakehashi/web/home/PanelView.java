package org.kakehashi.web.home;

import java.util.List;

/**
 * A panel as the home page shows it.
 *
 * @param items what is due, the most urgent first; a handful, not a list
 * @param nothing the sentence when nothing is due
 * @param path where all of it is
 * @param link what that link is called
 */
public record PanelView(
    String title, List<DueItem> items, String nothing, String path, String link) {
  public PanelView {
    items = List.copyOf(items);
  }
}
