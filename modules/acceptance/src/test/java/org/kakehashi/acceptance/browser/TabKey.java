package org.kakehashi.acceptance.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through pages by the tabulator key alone. */
final class TabKey {
  /** How many places of a page the key stops at. */
  private static final String STOPS =
      "() => Array.from(document.querySelectorAll("
          + "'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex=\"0\"]'))"
          + ".filter(e => e.tabIndex >= 0 && e.checkVisibility()).length";

  private static final String FOCUSED = "() => document.activeElement.tagName";

  /** Whether the key has left the page or begun it again; else the place is marked as visited. */
  private static final String ROUND =
      "() => { const e = document.activeElement;"
          + " if (e === document.body || e.visited) return true; e.visited = true; return false; }";

  private static final String SEEN =
      "() => { const e = document.activeElement, r = e.getBoundingClientRect(),"
          + " s = getComputedStyle(e); return r.width > 1 && r.height > 1 && r.bottom > 0"
          + " && r.top < innerHeight && s.outlineStyle !== 'none'; }";

  private final Page page;
  private final List<String> found = new ArrayList<>();

  TabKey(Page page) {
    this.page = page;
  }

  /** Goes once through the page that is open. */
  void walk(String path) {
    int wanted = (Integer) page.evaluate(STOPS);
    int reached = 0;
    page.keyboard().press("Tab");
    while (!(Boolean) page.evaluate(ROUND)) {
      reached++;
      if (!(Boolean) page.evaluate(SEEN)) {
        found.add(path + " hides its focus: " + page.evaluate(FOCUSED));
      }
      page.keyboard().press("Tab");
    }
    if (reached < wanted) {
      found.add(path + ": " + reached + " of " + wanted + " reached");
    }
  }

  List<String> findings() {
    return List.copyOf(found);
  }
}
