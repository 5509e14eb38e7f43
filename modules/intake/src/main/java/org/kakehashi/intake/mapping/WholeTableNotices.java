package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

/** What a mapping leaves out, and what its table says about unfinished rows. */
final class WholeTableNotices {
  private static final int LONGEST_HEADING = 40;

  private WholeTableNotices() {}

  static void say(
      MappingNotices notices,
      List<UploadedTable> tables,
      UploadedTable table,
      Headings headings,
      TableMapping mapping) {
    for (UploadedTable other : tables) {
      if (!other.name().equals(table.name()) && !other.rows().isEmpty()) {
        notices.say("シート「" + other.name() + "」（" + other.rows().size() + "行）は読んでいません。");
      }
    }
    List<UploadedRow> below =
        table.rows().stream().filter(row -> row.number() > mapping.lastHeadingRow()).toList();
    Set<Integer> read =
        mapping.columns().stream()
            .filter(column -> !column.field().isEmpty())
            .map(Column::column)
            .collect(Collectors.toSet());
    List<String> left = new ArrayList<>();
    for (int c = 0; c < headings.width(); c++) {
      int column = c;
      if (!read.contains(c + 1) && below.stream().anyMatch(row -> !row.cell(column).isBlank())) {
        left.add(named(headings, c));
      }
      unfinished(notices, headings, c, below, read);
    }
    if (!left.isEmpty()) {
      notices.say("次の列は読んでいません：" + String.join("、", left) + "。");
    }
    if (mapping.numberFrom() == NumberFrom.ROW_ORDER) {
      notices.say("番号の列がないので、ファイルの行番号を番号にしました。");
    } else if (mapping.numberFrom() == NumberFrom.TIME_STAMP) {
      notices.say("番号の列がないので、日時を番号にしました。");
    }
  }

  /** Form tools leave the time of sending blank where somebody has not finished. */
  private static void unfinished(
      MappingNotices notices,
      Headings headings,
      int c,
      List<UploadedRow> below,
      Set<Integer> read) {
    if (KnownHeadings.time(headings.shown(c)) < 0) {
      return;
    }
    List<Integer> blank =
        below.stream()
            .filter(row -> row.cell(c).isBlank())
            .filter(row -> read.stream().anyMatch(column -> !row.cell(column - 1).isBlank()))
            .map(UploadedRow::number)
            .toList();
    if (!blank.isEmpty() && blank.size() < below.size()) {
      notices.say(
          "「"
              + headings.shown(c)
              + "」が空の行があります。回答の途中かもしれません。除くかどうかを決めてください（"
              + MappingNotices.rows(blank)
              + "）。");
    }
  }

  private static String named(Headings headings, int c) {
    String shown = headings.shown(c);
    String heading =
        shown.length() > LONGEST_HEADING ? shown.substring(0, LONGEST_HEADING) + "…" : shown;
    return (c + 1) + "列目" + (heading.isEmpty() ? "" : "「" + heading + "」");
  }
}
