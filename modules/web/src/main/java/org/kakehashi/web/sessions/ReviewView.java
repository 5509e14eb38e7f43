package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.RemovedRecords.Removed;
import org.kakehashi.registry.Bureau;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.sessions.Conference;
import org.kakehashi.web.surveys.SurveyTables;

/**
 * One fiscal year, section by section as on paper.
 *
 * @param removed what was removed of the year and can be restored, for those who may
 * @param surveys the year's surveys with their tables
 * @param bureaus by code
 * @param mayEdit whether the office's own entries may be changed and its papers made
 * @param ownBureau the only bureau whose events may be changed; null for all of them
 * @param mayEditEvents whether any event may be changed
 */
public record ReviewView(
    ReviewYear review,
    List<Removed> removed,
    List<SurveyTables> surveys,
    Map<String, Bureau> bureaus,
    boolean mayEdit,
    boolean mayEditEvents,
    @Nullable String ownBureau) {
  public ReviewView {
    removed = List.copyOf(removed);
    surveys = List.copyOf(surveys);
    bureaus = Map.copyOf(bureaus);
  }

  static ReviewView of(
      ReviewYear review,
      List<Removed> removed,
      List<SurveyTables> surveys,
      Map<String, Bureau> bureaus,
      Actor actor) {
    return new ReviewView(
        review,
        removed,
        surveys,
        bureaus,
        Secretariat.mayEdit(actor),
        actor.may(Permission.EDIT),
        actor.bureau());
  }

  /** Where the pages of a year's entries are. */
  public String path(FiscalYear year) {
    return "/reviews/" + year.year();
  }

  /** Whether to offer a change of that event. */
  public boolean mayEdit(Conference conference) {
    return mayEditEvents && (ownBureau == null || ownBureau.equals(conference.entry().bureau()));
  }

  /** Who holds an event and where, as papers name it. */
  public String place(Conference conference) {
    var entry = conference.entry();
    var words = new StringBuilder(name(entry.bureau()));
    if (entry.branch() != null) {
      words.append(entry.branch());
    }
    entry.jointWith().forEach(joint -> words.append(text("conferences.joint", name(joint))));
    if (entry.occasion() != null) {
      words.append(text("programme.of", entry.occasion()));
    }
    return words.toString();
  }

  private String name(String code) {
    var bureau = bureaus.get(code);
    return bureau == null ? code : bureau.name();
  }
}
