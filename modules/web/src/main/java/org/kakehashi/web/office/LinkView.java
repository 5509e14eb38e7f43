package org.kakehashi.web.office;

import org.kakehashi.web.page.FormEntry;

/** The page on which a one-time link's holder sets a password. */
public record LinkView(FormEntry entry, String link, String loginName) {
  @Override
  public String toString() {
    return "LinkView";
  }
}
