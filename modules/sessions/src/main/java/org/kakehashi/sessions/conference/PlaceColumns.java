package org.kakehashi.sessions.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.sessions.ConferencePlace;

/** A {@link ConferencePlace} as columns, but for the bureaus that join, which are rows. */
@Embeddable
class PlaceColumns {
  private @Nullable String branch;
  private @Nullable String venue;

  @Enumerated(EnumType.STRING)
  @Column(name = "participants_mode")
  private @Nullable AttendanceMode participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "lecturers_mode")
  private @Nullable AttendanceMode lecturers;

  protected PlaceColumns() {}

  PlaceColumns(ConferencePlace place) {
    branch = place.branch();
    venue = place.venue();
    AttendanceModes modes = place.modes();
    participants = modes == null ? null : modes.participants();
    lecturers = modes == null ? null : modes.lecturers();
  }

  /**
   * The place.
   *
   * @param columns null when all are empty
   */
  static ConferencePlace read(@Nullable PlaceColumns columns, Collection<String> jointWith) {
    PlaceColumns stated = columns == null ? new PlaceColumns() : columns;
    return new ConferencePlace(List.copyOf(jointWith), stated.branch, stated.venue, stated.modes());
  }

  private @Nullable AttendanceModes modes() {
    return participants == null || lecturers == null
        ? null
        : new AttendanceModes(participants, lecturers);
  }
}
