package org.kakehashi.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.RuleViolation;

class StatedDateTest {
  @ParameterizedTest
  @Tag("R58")
  @CsvSource({
    "2026-02-25, 令和8年（2026年）2月25日, R8.2.25",
    "2026-03, 令和8年（2026年）3月, R8.3",
    "FY2025, 令和7年度（2025年度）, 令和7年度",
    "2026-04-01/2026-06-30, 令和8年（2026年）4月1日から令和8年（2026年）6月30日まで, R8.4.1～R8.6.30",
  })
  @DisplayName("日付は資料に書かれた細かさのまま（日、月、年度、期間）")
  void aDateKeepsThePrecisionItWasStatedIn(String code, String label, String shortForm) {
    StatedDate date = StatedDate.parse(code);
    assertEquals(code, date.code());
    assertEquals(label, date.label());
    assertEquals(shortForm, date.shortForm());
  }

  @ParameterizedTest
  @CsvSource({
    "令和8年2月25日, 2026-02-25",
    "Ｒ８．２．２５, 2026-02-25",
    "令和元年5月, 2019-05",
    "R8.12, 2026-12",
    "2026年3月, 2026-03",
    "2026/2/5, 2026-02-05",
    "2026/3, 2026-03",
    "2026/4/1～2026/6/30, 2026-04-01/2026-06-30",
    "令和7年度, FY2025",
    "2025年度, FY2025",
    "平成31年4月30日, 2019-04-30",
    "R8.4.1～R8.6.30, 2026-04-01/2026-06-30",
    "2026-04-01 / 2026-06-30, 2026-04-01/2026-06-30",
    "FY2025, FY2025",
  })
  @DisplayName("和暦でも西暦でも、書かれたとおりに日付を読み取る")
  void aDateIsReadAsPeopleWriteIt(String written, String code) {
    StatedDate date = StatedDate.read(written);
    assertEquals(code, date.code());
    assertEquals(date, StatedDate.read(date.label()));
    assertEquals(date, StatedDate.read(date.shortForm()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "R8",
        "令和8年13月",
        "R8.2.30",
        "8.2",
        "昭和60年4月",
        "令和8年度から",
        "R8.123",
        "令和0年1月1日",
        "平成40年1月1日",
        "平成32年度"
      })
  @DisplayName("和暦に見えても日付でないものは、読み取れないと知らせる")
  void whatOnlyLooksLikeADateIsRefused(String written) {
    assertThrows(RuleViolation.class, () -> StatedDate.read(written), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "R8.3",
        "2026-13",
        "2026-02-30",
        "FY7",
        "FYxx",
        "2026-06-30/2026-04-01",
        "1999-01-01",
        "9999999-01",
        "/"
      })
  @DisplayName("読み取れない日付は、読み取れないと知らせる")
  void whatIsNoDateIsRefused(String text) {
    assertThrows(RuleViolation.class, () -> StatedDate.parse(text), text);
  }

  @Test
  @DisplayName("年度、月、日の順に始まりで並ぶ")
  void datesAreOrderedByTheirFirstDay() {
    StatedDate year = StatedDate.fiscalYear(new FiscalYear(2025));
    StatedDate month = StatedDate.month(YearMonth.of(2026, 3));
    StatedDate day = StatedDate.day(LocalDate.of(2026, 2, 25));
    assertEquals(List.of(year, day, month), List.of(month, day, year).stream().sorted().toList());
  }
}
