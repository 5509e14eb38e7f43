package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Total;

/** The events by bureau: where they stand, how many were invited, applied and attended. */
final class ConferenceTables {
  private static final List<Measure> MEASURES =
      List.of(
          new Measure("invited", "案内数", Headcount::invited, ConferenceSummary::invited),
          new Measure("applied", "申込者数", Headcount::applied, ConferenceSummary::applied),
          new Measure("attended", "参加者数", Headcount::attended, ConferenceSummary::attended),
          new Measure(
              "staff_attended",
              "入管職員",
              Headcount::staffAttended,
              ConferenceSummary::staffAttended));

  private final EventPlaces places;

  ConferenceTables(EventPlaces places) {
    this.places = places;
  }

  /** As a table with its total row, or a sentence where there are none. */
  Block printed(
      String id, String caption, List<Conference> conferences, ConferenceSummary summary) {
    if (conferences.isEmpty()) {
      return Layout.body("記録された地方局別の行事はない。");
    }
    List<String> series =
        conferences.stream().map(conference -> conference.name().series()).distinct().toList();
    List<Row> rows = new ArrayList<>();
    for (Conference conference : conferences) {
      rows.add(new Row(cells(conference, series.size() > 1), false));
    }
    rows.add(new Row(totals(summary), true));
    List<String> notes = new ArrayList<>(EventsNotHeld.notes(conferences, places));
    notes.add("人数は認証者の数。入管職員は別に数える。記載のない数がある場合、合計は算出しない。");
    return new Table(
        id,
        series.size() > 1 ? caption : caption + "（" + series.get(0) + "）",
        columns(),
        rows,
        notes);
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Layout.rowHeader("実施局", 20));
    columns.add(Layout.words("状況", 10));
    columns.add(Layout.words("時期", 11));
    columns.add(Layout.words("参加の形式", 19));
    MEASURES.forEach(measure -> columns.add(Layout.figure(measure.label() + "（人）", 10)));
    return columns;
  }

  private List<Cell> cells(Conference event, boolean severalSeries) {
    List<Cell> cells = new ArrayList<>();
    String venue = event.place().venue();
    cells.add(
        new Cell.Words(
            (severalSeries ? event.name().series() + "　" : "")
                + places.of(event)
                + (venue == null ? "" : "　会場：" + venue)));
    cells.add(new Cell.Words(event.state().label()));
    cells.add(
        event.date() == null ? new Cell.Missing("未定") : new Cell.Words(event.date().shortForm()));
    cells.add(
        event.place().modes() == null
            ? new Cell.Missing("未定")
            : new Cell.Words(event.place().modes().label()));
    MEASURES.forEach(measure -> cells.add(Layout.count(measure.of().apply(event.headcount()))));
    return cells;
  }

  private static List<Cell> totals(ConferenceSummary summary) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words("計（" + summary.events() + "件）"));
    for (int blank = 0; blank < 3; blank++) {
      cells.add(new Cell.Words(""));
    }
    for (Measure measure : MEASURES) {
      Total total = measure.total().apply(summary);
      Integer sum = total.sum();
      cells.add(sum == null ? new Cell.Missing(total.label()) : new Cell.Count(sum));
    }
    return cells;
  }

  /** Head counts, one row an event and measure; blank where nothing is stated. */
  DataTable data(List<Conference> conferences) {
    List<Counted> rows = new ArrayList<>();
    for (Conference conference : conferences) {
      MEASURES.forEach(measure -> rows.add(new Counted(conference, measure)));
    }
    return places
        .told(new Listing<Counted>("conferences", "地方局別の実施状況"), Counted::event)
        .told("date", "時期", "実施の時期。空白は未定", row -> Layout.datum(row.event().date()))
        .told(
            "participants_code",
            "参加者の形式",
            "参加者の参加の形式を示すコード。空白は未定",
            row -> participants(row.event().place().modes()))
        .told(
            "lecturers_code",
            "講師の形式",
            "講師の参加の形式を示すコード。空白は未定",
            row -> lecturers(row.event().place().modes()))
        .told("measure_code", "項目", "何の人数かを示すコード", row -> Datum.of(row.measure().code()))
        .told("value", "値", "人数。空白は資料に記載なし", row -> Layout.datum(row.count()))
        .told("unit", "単位", "値の単位", row -> Datum.of("人"))
        .told(
            "value_status_code",
            "値の状態",
            "値が資料に記載されているかを示すコード",
            row -> Datum.of(row.count() == null ? "not_stated" : "stated"))
        .told("venue", "会場", "支局のほかの会場又は室。空白は資料に記載なし", row -> venue(row.event()))
        .told("source_title", "出典", "資料名", row -> Layout.title(row.event().source()))
        .data(rows);
  }

  static List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    codes.addAll(Codes.of("participants_code", AttendanceMode.values(), AttendanceMode::label));
    codes.addAll(Codes.of("lecturers_code", AttendanceMode.values(), AttendanceMode::label));
    for (Measure measure : MEASURES) {
      codes.add(new Code("measure_code", measure.code(), measure.label(), "単位は人"));
    }
    codes.add(new Code("value_status_code", "stated", "記載あり", null));
    codes.add(new Code("value_status_code", "not_stated", "資料に記載なし", "値は空白であり、0ではない"));
    return codes;
  }

  static Datum participants(@Nullable AttendanceModes modes) {
    return modes == null ? Datum.blank() : Datum.of(Codes.of(modes.participants()));
  }

  static Datum lecturers(@Nullable AttendanceModes modes) {
    return modes == null ? Datum.blank() : Datum.of(Codes.of(modes.lecturers()));
  }

  private static Datum venue(Conference event) {
    return Layout.line(event.place().venue());
  }

  private record Measure(
      String code,
      String label,
      Function<Headcount, @Nullable Integer> of,
      Function<ConferenceSummary, Total> total) {}

  private record Counted(Conference event, Measure measure) {
    @Nullable Integer count() {
      return measure.of().apply(event.headcount());
    }
  }
}
