package org.kakehashi.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WarekiTest {
  private static final LocalDate PAPER = LocalDate.of(2026, 2, 25);

  @Test
  @DisplayName("令和8年2月25日（水）")
  void formsOfThePapersDate() {
    assertEquals("令和8年2月25日", Wareki.of(PAPER));
    assertEquals("令和8年（2026年）2月25日", Wareki.withWesternYear(PAPER));
    assertEquals("令和8年2月25日（水）", Wareki.withWeekday(PAPER));
    assertEquals("R8.2.25", Wareki.shortForm(PAPER));
  }

  @Test
  @DisplayName("月までしか示されていない日付は月のまま（令和8年3月、R8.3）")
  void aMonthStaysAMonth() {
    assertEquals("令和8年（2026年）3月", Wareki.withWesternYear(YearMonth.of(2026, 3)));
    assertEquals("R8.3", Wareki.shortForm(YearMonth.of(2026, 3)));
  }

  @Test
  @DisplayName("改元の日は元年、その前日は前の元号")
  void theErasTurn() {
    assertEquals("平成31年4月30日", Wareki.of(LocalDate.of(2019, 4, 30)));
    assertEquals("令和元年5月1日", Wareki.of(LocalDate.of(2019, 5, 1)));
  }
}
