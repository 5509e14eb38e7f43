package org.kakehashi.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @Test
  @DisplayName("年度は元号でも西暦でも読む。ない年と、二つの年を言うものは読まない")
  void yearsAreReadAsPeopleWriteThem() {
    for (String written : List.of("令和8年度", "R8", "Ｒ８年", "2026", "2026年度", "令和 8 年度（2026年度）")) {
      assertEquals(Optional.of(new FiscalYear(2026)), FiscalYear.read(written), written);
    }
    assertEquals(Optional.of(new FiscalYear(2019)), FiscalYear.read("令和元年度"));
    for (String none :
        List.of("", "8", "今年", "令和0年度", "平成30年度", "2018", "令和8年度（2025年度）", "20260")) {
      assertEquals(Optional.empty(), FiscalYear.read(none), none);
    }
  }
}
