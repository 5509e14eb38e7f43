package org.kakehashi.reporting.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.testing.ConferenceFields;
import org.kakehashi.sessions.testing.ConferenceFields.Surface;
import org.kakehashi.sessions.testing.TestConference;

class ConferenceSurfacesTest {
  private static final FiscalYear R8 = new FiscalYear(2026);
  private static final List<Conference> EVENTS =
      List.of(ConferenceFields.HELD, ConferenceFields.STOPPED);

  private final EventPlaces places = new EventPlaces(List.of());
  private final ConferenceTables tables = new ConferenceTables(places);

  @Test
  @DisplayName("帳票は、表に言い切った行事の項目をすべて印字し、会場もその一つである")
  void paperShowsWhatTheTableSays() {
    assertEquals(List.of(), ConferenceFields.missing(Surface.PAPER, text(printed(EVENTS))));
  }

  @Test
  @DisplayName("データは、表に言い切った行事の項目をすべて持ち、会場もその一つである")
  void dataHoldWhatTheTableSays() {
    String data = text(tables.data(EVENTS)) + text(EventsNotHeld.data(EVENTS, places));
    assertEquals(List.of(), ConferenceFields.missing(Surface.DATA, data));
  }

  @Test
  @DisplayName("会場の記載がどの行事にもない帳票には、会場の欄を設けない")
  void noColumnForWhatNoEventStates() {
    Block.Table table = printed(List.of(TestConference.of(2026, "OSAKA").conference()));
    assertFalse(table.columns().stream().anyMatch(column -> column.heading().equals("会場")));
  }

  private Block.Table printed(List<Conference> events) {
    return assertInstanceOf(
        Block.Table.class,
        tables.printed("events", "行事", events, ConferenceSummary.of(R8, events)));
  }

  private static String text(Block.Table table) {
    return table.caption()
        + table.notes()
        + table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::text)
            .collect(Collectors.joining("|"));
  }

  private static String text(DataTable table) {
    return table.rows().toString();
  }
}
