package org.kakehashi.web.page;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.SignedIn;

/**
 * What surrounds a page's own content: title, navigation, breadcrumb, banners.
 *
 * @param title the page's heading; the browser's title adds the service's name
 * @param section the navigation's current place, or null outside it
 * @param trail the steps above this page, after the home page
 * @param signedIn null for strangers, who see no navigation
 * @param csrf what the page's forms send back as {@code csrf}
 */
public record PageFrame(
    String title,
    @Nullable Section section,
    List<Crumb> trail,
    @Nullable SignedIn signedIn,
    String csrf,
    List<Notice> notices) {

  public PageFrame {
    trail = List.copyOf(trail);
    notices = List.copyOf(notices);
  }

  /** This frame one step further down: the breadcrumb gains a link before the title. */
  public PageFrame under(String label, String path) {
    var longer = new ArrayList<>(trail);
    longer.add(new Crumb(label, path));
    return new PageFrame(title, section, longer, signedIn, csrf, notices);
  }

  /** This frame with one more banner. */
  public PageFrame with(Notice notice) {
    var more = new ArrayList<>(notices);
    more.add(notice);
    return new PageFrame(title, section, trail, signedIn, csrf, more);
  }

  public PageFrame with(Optional<Notice> notice) {
    return notice.map(this::with).orElse(this);
  }

  /** The browser's title: this page, then the service; a refused form says so first. */
  public String documentTitle() {
    boolean refused = notices.stream().anyMatch(notice -> notice.kind() == Notice.Kind.ERROR);
    var whole = title + "｜" + text("service.name");
    return refused ? text("form.refused.title", whole) : whole;
  }

  /** The navigation's entries for whoever is signed in. */
  public List<Section> sections() {
    return signedIn == null ? List.of() : Section.openTo(signedIn.actor());
  }
}
