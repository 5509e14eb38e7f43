package org.kakehashi.web.page;

import static org.kakehashi.web.page.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;

/** The places of the main navigation, in its order. */
public enum Section {
  HOME("/", "nav.home", Permission.SEE),
  SURVEYS("/surveys", "nav.surveys", Permission.SEE),
  COMPARISONS("/comparisons", "nav.comparisons", Permission.SEE),
  REVIEWS("/reviews", "nav.reviews", Permission.SEE),
  PAPERS("/papers", "nav.papers", Permission.SEE),
  ACCOUNTS("/accounts", "nav.accounts", Permission.ADMINISTER),
  AUDIT("/audit", "nav.audit", Permission.ADMINISTER),
  SETTINGS("/settings", "nav.settings", Permission.SEE);

  private final String path;
  private final String key;
  private final Permission needed;

  Section(String path, String key, Permission needed) {
    this.path = path;
    this.key = key;
    this.needed = needed;
  }

  public String path() {
    return path;
  }

  public String label() {
    return text(key);
  }

  /** The sections whose pages this actor may open. */
  public static List<Section> openTo(Actor actor) {
    return Arrays.stream(values()).filter(section -> actor.may(section.needed)).toList();
  }
}
