package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** Attendance can be stated only of an event that was held (実施済み). */
public final class AttendanceOnlyWhenHeld extends Invalid {
  private static final long serialVersionUID = 1L;

  /** Tells it where somebody is counted. */
  AttendanceOnlyWhenHeld(Headcount counted) {
    super(
        "AttendanceOnlyWhenHeld",
        List.of(),
        counted.attended() == null ? "headcount.staffAttended" : "headcount.attended",
        "progress");
  }
}
