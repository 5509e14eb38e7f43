package org.kakehashi.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.kernel.FiscalYear;

/**
 * How an uploaded file states what entries of several kinds have in common, as JSON and in the
 * columns of a workbook's form.
 */
public final class ProgrammeFile {
  private static final String MODE_HOW = "参加者と講師の形式は、両方記入するか、両方空けます。";
  private static final String DATE_HOW =
      "資料に書かれた細かさのまま記入します（令和8年2月25日、令和8年3月、令和7年度、R8.4.1～R8.6.30）。";

  private ProgrammeFile() {}

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
          "日付は2026-02-25（日）、2026-03（月）、FY2025（年度）、2026-04-01/2026-06-30（期間）か、令和8年2月25日、令和8年3月、令和7年度のように記入してください。");
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
      throw item.fault(name, "令和元年度（2019）以降の年度を記入してください。");
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
      throw item.fault("参加者と講師の形式は、両方記入するか、両方空けてください。");
    }
    return new AttendanceModes(participants, lecturers);
  }

  /** When something is or was. */
  public static Column dateColumn() {
    return dateColumn("時期", "date");
  }

  /** How participants and lecturers take part. */
  public static List<Column> modeColumns() {
    return List.of(modeColumn("参加者の形式", "participants"), modeColumn("講師の形式", "lecturers"));
  }

  /** Where it is written. */
  public static List<Column> sourceColumns() {
    return List.of(
        Column.text("出典の資料名", "source.title", "資料の名称を記入します。", "事例検討会の実施方法について"),
        dateColumn("出典の日付", "source.date"));
  }

  private static Column dateColumn(String heading, String member) {
    return new Column(
        heading, member, Kind.DATE, DATE_HOW, "令和8年2月25日", Map.of(), ProgrammeFile::code);
  }

  /** A date in the one way that data say it; what is none stays, to be refused at its place. */
  private static String code(String written) {
    try {
      return StatedDate.read(written).code();
    } catch (UnreadableDate e) {
      return written;
    }
  }

  private static Column modeColumn(String heading, String member) {
    List<String> modes = Arrays.stream(AttendanceMode.values()).map(AttendanceMode::label).toList();
    return Column.words(heading, member, MODE_HOW, modes.get(0), modes);
  }
}
