package org.kakehashi.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

  @Test
  @DisplayName("年度は4月1日に始まり3月31日に終わる")
  void aFiscalYearRunsFromAprilToMarch() {
    assertEquals(new FiscalYear(2025), FiscalYear.of(LocalDate.of(2026, 3, 31)));
    assertEquals(new FiscalYear(2026), FiscalYear.of(LocalDate.of(2026, 4, 1)));
    assertEquals(LocalDate.of(2027, 3, 31), new FiscalYear(2026).last());
  }

  @Test
  @DisplayName("令和8年度（2026年度）のように和暦を先に、西暦を添える")
  void theLabelPutsWarekiFirstWithTheWesternYear() {
    assertEquals("令和8年度（2026年度）", new FiscalYear(2026).label());
    assertEquals("令和元年度（2019年度）", new FiscalYear(2019).label());
  }

  @Test
  void aYearBeforeReiwaIsRefused() {
    FiscalYearOutOfRange refusal =
        assertThrows(FiscalYearOutOfRange.class, () -> new FiscalYear(2018));
    assertEquals("FiscalYearOutOfRange", refusal.code());
  }
}
