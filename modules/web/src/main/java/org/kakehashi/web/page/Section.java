package org.kakehashi.web.page;

import static org.kakehashi.web.page.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;

/** The places of the main navigation, in its order. */
public enum Section {
  HOME("/", "nav.home", Permission.SEE, null),
  SURVEYS("/surveys", "nav.surveys", Permission.SEE, Area.SURVEYS),
  COMPARISONS("/comparisons", "nav.comparisons", Permission.SEE, Area.PROGRAMME),
  REVIEWS("/reviews", "nav.reviews", Permission.SEE, Area.PROGRAMME),
  PAPERS("/papers", "nav.papers", Permission.SEE, Area.PAPERS),
  ACCOUNTS("/accounts", "nav.accounts", Permission.ADMINISTER, Area.ACCOUNTS),
  AUDIT("/audit", "nav.audit", Permission.ADMINISTER, Area.AUDIT),
  SETTINGS("/settings", "nav.settings", Permission.SEE, null);

  private final String path;
  private final String key;
  private final Permission verb;

  /** Null where the verb in any area opens it. */
  private final @Nullable Area area;

  Section(String path, String key, Permission verb, @Nullable Area area) {
    this.path = path;
    this.key = key;
    this.verb = verb;
    this.area = area;
  }

  public String path() {
    return path;
  }

  public String label() {
    return text(key);
  }

  private boolean opensTo(Actor actor) {
    return area == null ? actor.verbs().contains(verb) : actor.may(verb, area);
  }

  /** The sections whose pages this actor may open. */
  public static List<Section> openTo(Actor actor) {
    return Arrays.stream(values()).filter(section -> section.opensTo(actor)).toList();
  }
}
