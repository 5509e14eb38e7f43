package org.kakehashi.web.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.RemovedRecords;
import org.kakehashi.registry.Bureau;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.RemovedConference;
import org.kakehashi.web.surveys.SurveyTables;

/**
 * One fiscal year, section by section as on paper.
 *
 * @param removed what was removed of the year's programme and may be restored
 * @param removedEvents the removed events that may be restored
 * @param surveys the year's surveys with their tables
 * @param bureaus by code
 * @param mayEdit whether the office's own entries may be changed and its papers made
 * @param ownBureau the only bureau whose events may be changed; null for all of them
 * @param mayEditEvents whether any event may be changed
 */
public record ReviewView(
    ReviewYear review,
    List<RemovedRecords.Removed> removed,
    List<RemovedConference> removedEvents,
    List<SurveyTables> surveys,
    Map<String, Bureau> bureaus,
    boolean mayEdit,
    boolean mayEditEvents,
    @Nullable String ownBureau) {
  public ReviewView {
    removed = List.copyOf(removed);
    removedEvents =
        removedEvents.stream()
            .filter(event -> mayEdit(event.conference(), mayEditEvents, ownBureau))
            .toList();
    surveys = List.copyOf(surveys);
    bureaus = Map.copyOf(bureaus);
  }

  static ReviewView of(
      ReviewYear review,
      List<RemovedRecords.Removed> removed,
      List<RemovedConference> removedEvents,
      List<SurveyTables> surveys,
      Map<String, Bureau> bureaus,
      Actor actor) {
    return new ReviewView(
        review,
        removed,
        removedEvents,
        surveys,
        bureaus,
        Secretariat.mayEdit(actor, Area.PROGRAMME),
        actor.may(Permission.EDIT, Area.EVENTS),
        actor.bureau());
  }

  /** Whatever was removed and may be restored, the last removed first. */
  public List<RemovedEntry> restorable() {
    return RemovedEntry.of(removed, removedEvents, this::place);
  }

  /** Where the pages of a year's entries are. */
  public String path(FiscalYear year) {
    return "/reviews/" + year.year();
  }

  /** Whether to offer a change of that event. */
  public boolean mayEdit(Conference conference) {
    return mayEdit(conference, mayEditEvents, ownBureau);
  }

  private static boolean mayEdit(
      Conference conference, boolean mayEditEvents, @Nullable String ownBureau) {
    return mayEditEvents && (ownBureau == null || ownBureau.equals(conference.name().bureau()));
  }

  /** Who holds an event and where, as papers name it. */
  public String place(Conference conference) {
    return conference.label(this::name);
  }

  private String name(String code) {
    var bureau = bureaus.get(code);
    return bureau == null ? code : bureau.name();
  }
}
