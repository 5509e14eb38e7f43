package org.kakehashi.programme;

import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.kernel.FiscalYear;

/** How an uploaded file states what entries of several kinds have in common. */
public final class ProgrammeJson {
  private ProgrammeJson() {}

  /** A date under that name, or null. */
  public static @Nullable StatedDate date(JsonItem item, String name) {
    String text = item.text(name);
    if (text == null) {
      return null;
    }
    try {
      return StatedDate.read(text);
    } catch (UnreadableDate e) {
      throw item.fault(
          name,
          "日付は2026-02-25（日）、2026-03（月）、FY2025（年度）、2026-04-01/2026-06-30（期間）のいずれかの形で記入してください。");
    }
  }

  /** The source that an entry names, or null. */
  public static @Nullable Source source(JsonItem item) {
    JsonItem source = item.inner("source");
    if (source == null) {
      return null;
    }
    source.only("title", "date");
    return new Source(source.required("title"), date(source, "date"));
  }

  /** A fiscal year by the western year it begins in. */
  public static FiscalYear year(JsonItem item, String name, int year) {
    if (!FiscalYear.covers(year)) {
      throw item.fault(name, "令和元年度（2019）以降の年度を西暦4桁で記入してください。");
    }
    return new FiscalYear(year);
  }

  /** How participants and lecturers take part: both or neither. */
  public static @Nullable AttendanceModes modes(JsonItem item) {
    AttendanceMode participants =
        item.wordOrNone("participants", AttendanceMode.values(), AttendanceMode::label);
    AttendanceMode lecturers =
        item.wordOrNone("lecturers", AttendanceMode.values(), AttendanceMode::label);
    if (participants == null && lecturers == null) {
      return null;
    }
    if (participants == null || lecturers == null) {
      throw item.fault("参加者（participants）と講師（lecturers）の形式は両方記入するか、両方空けてください。");
    }
    return new AttendanceModes(participants, lecturers);
  }
}
