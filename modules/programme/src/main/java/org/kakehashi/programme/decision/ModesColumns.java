package org.kakehashi.programme.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;

/** {@link AttendanceModes} as two columns, both empty while undecided. */
@Embeddable
class ModesColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "participants_mode")
  private @Nullable AttendanceMode participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "lecturers_mode")
  private @Nullable AttendanceMode lecturers;

  protected ModesColumns() {}

  private ModesColumns(AttendanceModes modes) {
    participants = modes.participants();
    lecturers = modes.lecturers();
  }

  static @Nullable ModesColumns of(@Nullable AttendanceModes modes) {
    return modes == null ? null : new ModesColumns(modes);
  }

  /** The modes those columns state, or null when they are empty. */
  static @Nullable AttendanceModes read(@Nullable ModesColumns columns) {
    return columns == null || columns.participants == null || columns.lecturers == null
        ? null
        : new AttendanceModes(columns.participants, columns.lecturers);
  }
}
