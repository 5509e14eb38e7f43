package org.kakehashi.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;

/**
 * Columns that the sheets of several kinds of entries have in common (see {@link ProgrammeJson}).
 */
public final class ProgrammeColumns {
  private static final String MODE_HOW = "参加者と講師の形式は、両方記入するか、両方空けます。";
  private static final String DATE_HOW =
      "資料に書かれた細かさのまま記入します（令和8年2月25日、令和8年3月、令和7年度、R8.4.1～R8.6.30）。";

  private ProgrammeColumns() {}

  /** A column in which anything may stand. */
  public static Column text(String heading, String member, String how, String example) {
    return Column.of(heading, member, Kind.TEXT, how, example);
  }

  /** A column of an enumeration's official words. */
  public static <E> Column word(
      String heading, String member, E[] values, Function<E, String> label, E example) {
    return Column.of(
        heading,
        member,
        "一覧から選びます。",
        label.apply(example),
        Arrays.stream(values).map(label).toList());
  }

  /** When something is or was. */
  public static Column date() {
    return Column.of("時期", "date", Kind.DATE, DATE_HOW, "令和8年2月25日");
  }

  /** How participants and lecturers take part. */
  public static List<Column> modes() {
    return List.of(mode("参加者の形式", "participants"), mode("講師の形式", "lecturers"));
  }

  /** Where it is written. */
  public static List<Column> source() {
    return List.of(
        text("出典の資料名", "source.title", "資料の名称を記入します。", "事例検討会の実施方法について"),
        Column.of("出典の日付", "source.date", Kind.DATE, DATE_HOW, "令和8年2月25日"));
  }

  /** Those before and those after, as one row has them. */
  @SafeVarargs
  public static List<Column> row(List<Column>... columns) {
    List<Column> row = new ArrayList<>();
    for (List<Column> some : columns) {
      row.addAll(some);
    }
    return row;
  }

  private static Column mode(String heading, String member) {
    List<String> modes = Arrays.stream(AttendanceMode.values()).map(AttendanceMode::label).toList();
    return Column.of(heading, member, MODE_HOW, modes.get(0), modes);
  }
}
