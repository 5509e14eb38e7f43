package org.kakehashi.reporting.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.sessions.testing.TestConference;

@Tag("R86")
class ConferenceTablesTest {
  private static final FiscalYear R8 = new FiscalYear(2026);
  private static final List<Conference> EVENTS =
      List.of(
          event("札幌", "事例検討会", Progress.HELD, new Headcount(1230, 12, 9, 0), null, null),
          event("仙台", "事例検討会", Progress.PLANNED, Headcount.NOT_STATED, null, null),
          event(
              "福岡",
              "事例検討会",
              Progress.CALLED_OFF,
              Headcount.NOT_STATED,
              "申込者が1人であった",
              new Substitute(SubstituteKind.values()[0], null)));

  private final ConferenceTables tables = new ConferenceTables(new EventPlaces(List.of()));

  @Test
  @DisplayName("記載のない人数は「資料に記載なし」であり、0と区別し、合計も算出しない")
  void whatIsNotStatedIsNeverZero() {
    Block.Table table = printed(EVENTS);
    assertEquals("令和8年度の行事（事例検討会）", table.caption());
    assertEquals(
        List.of("札幌", "実施済み", "R8.6.12", "参加者は対面、講師はオンライン", "1,230", "12", "9", "0"),
        texts(table, 0));
    assertEquals(
        List.of("資料に記載なし", "資料に記載なし", "資料に記載なし", "資料に記載なし"), texts(table, 1).subList(4, 8));
    assertEquals("計（3件）", texts(table, 3).get(0));
    assertEquals("資料に記載なし（3件中1件のみ判明）", texts(table, 3).get(4));
    assertEquals(
        "福岡：見送りの理由は「申込者が1人であった」。代替実施は" + SubstituteKind.values()[0].label() + "。",
        table.notes().get(0));
  }

  @Test
  @DisplayName("行事の名称が二つ以上ある年度は、行ごとに名称を示す")
  void severalSeriesAreTold() {
    Block.Table table =
        printed(
            List.of(
                EVENTS.get(0),
                event("札幌", "意見交換会", Progress.HELD, Headcount.NOT_STATED, null, null)));
    assertEquals("令和8年度の行事", table.caption());
    assertEquals("事例検討会　札幌", texts(table, 0).get(0));
    assertEquals("意見交換会　札幌", texts(table, 1).get(0));
  }

  @Test
  @DisplayName("データの表では、記載のない人数は空白で、状態のコードが「記載なし」を示す")
  void dataKeepBlankAndZeroApart() {
    DataTable data = tables.data(EVENTS);
    assertEquals(12, data.rows().size());
    assertEquals(Datum.of(0), value(data, 3, "value"));
    assertEquals(Datum.of("stated"), value(data, 3, "value_status_code"));
    assertEquals(Datum.blank(), value(data, 4, "value"));
    assertEquals(Datum.of("not_stated"), value(data, 4, "value_status_code"));
    assertEquals(1, EventsNotHeld.data(EVENTS, new EventPlaces(List.of())).rows().size());
  }

  private Block.Table printed(List<Conference> events) {
    return assertInstanceOf(
        Block.Table.class,
        tables.printed("events", "令和8年度の行事", events, ConferenceSummary.of(R8, events)));
  }

  private static List<String> texts(Block.Table table, int row) {
    return table.rows().get(row).cells().stream().map(Cell::text).toList();
  }

  private static Datum value(DataTable data, int row, String column) {
    List<String> names = data.columns().stream().map(DataColumn::name).toList();
    return data.rows().get(row).get(names.indexOf(column));
  }

  private static Conference event(
      String bureau,
      String series,
      Progress progress,
      Headcount counted,
      @Nullable String because,
      @Nullable Substitute substitute) {
    return TestConference.of(2026, bureau)
        .series(series)
        .on(progress == Progress.HELD ? StatedDate.day(LocalDate.of(2026, 6, 12)) : null)
        .progress(progress)
        .modes(new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE))
        .counted(counted)
        .because(because)
        .substitute(substitute)
        .conference();
  }
}
