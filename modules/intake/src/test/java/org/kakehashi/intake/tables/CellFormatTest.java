package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.tables.CellFormat.Seen;

class CellFormatTest {
  @ParameterizedTest(name = "{0} → {3}")
  @DisplayName("数値のセルは、数としても、人が見るとおりの文字としても読む")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General | 21 | 21 | 21",
        "G/標準 | 21 | 21 | 21",
        "G/標準\"人\" | 3 | 3 | 3人",
        "[Magenta]0 | 21 | 21 | 21",
        "[赤]0 | 21 | 21 | 21",
        "[Color 12]0 | 21 | 21 | 21",
        "[色5]0;[Red]-0 | -21 | -21 | -21",
        "[Yellow][>=100]0\"人以上\";0\"人\" | 120 | 120 | 120人以上",
        "[>=100]0\"多\";[<10]0\"少\";0\"中\" | 50 | 50 | 50中",
        "[=1]\"必要\";[=2]\"不要\";General | 2 | 2 | 不要",
        "0 | 12.0 | 12 | 12",
        "0.0 | 12 | 12 | 12.0",
        "0% | 0.1 | 0.1 | 10%",
        "0.0% | 0.345 | 0.345 | 34.5%",
        "0\"人\" | 3 | 3 | 3人",
        "0人 | 3 | 3 | 3人",
        "0\\人 | 3 | 3 | 3人",
        "#,##0\"人d\" | 1200 | 1200 | 1,200人d",
        "#,##0 | 1234567 | 1234567 | 1,234,567",
        "#,##0, | 1234567 | 1234567 | 1,235",
        "#,##0.0,,\"百万円\" | 1234567 | 1234567 | 1.2百万円",
        "[$¥-411]#,##0 | 3000 | 3000 | ¥3,000",
        "\"¥\"#,##0;\"¥\"\\-#,##0 | -3000 | -3000 | ¥-3,000",
        "#,##0;\"△\"#,##0 | -3000 | -3000 | △3,000",
        "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_  | 1200 | 1200 | 1,200",
        "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_  | 0 | 0 | -",
        "0000 | 7 | 7 | 0007",
        "000-0000 | 1000013 | 1000013 | 100-0013",
        "\"No.\"000 | 7 | 7 | No.007",
        "0.00E+00 | 12345 | 12345 | 1.23E+04",
        "##0.0E+0 | 12345 | 12345 | 12.3E+3",
        "# ?/? | 0.5 | 0.5 | 1/2",
        "# ?/? | 3.25 | 3.25 | 3 1/4",
        "# ??/?? | 0.333333333333333 | 0.333333333333333 | 1/3",
        "# ?/8 | 1.25 | 1.25 | 1 2/8",
        "?/? | 1.5 | 1.5 | 3/2",
        "0.### | 1.5 | 1.5 | 1.5",
        "0.########## | 21 | 21 | 21",
        "@ | 21 | 21 | 21",
        "0;-0;\"なし\" | 0 | 0 | なし"
      })
  void numbersAreReadAsNumbersAndAsTheyAreSeen(
      String pattern, String raw, String text, String shown) {
    assertEquals(new Seen(text, shown), read(pattern, raw));
  }

  @ParameterizedTest(name = "{0} → {3}")
  @DisplayName("日付と時刻は、ISO形式の値としても、人が見るとおりの文字としても読む")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yyyy/m/d | 46078 | 2026-02-25 | 2026/2/25",
        "yy-mm-dd | 46078 | 2026-02-25 | 26-02-25",
        "m\"月\"d\"日\" | 46085 | 2026-03-04 | 3月4日",
        "m月d日 | 46085 | 2026-03-04 | 3月4日",
        "[$-411]ggge\"年\"m\"月\"d\"日\";@ | 46078 | 2026-02-25 | 令和8年2月25日",
        "[$-411]GGGE\"年\"M\"月\"D\"日\" | 46078 | 2026-02-25 | 令和8年2月25日",
        "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\" | 43586 | 2019-05-01 | 令和元年5月1日",
        "[$-411]ge.m.d | 46078 | 2026-02-25 | R8.2.25",
        "ggee.mm.dd | 46078 | 2026-02-25 | 令08.02.25",
        "[$-411]ge.m.d | 32516 | 1989-01-08 | H1.1.8",
        "[$-411]ge.m.d | 32515 | 1989-01-07 | S64.1.7",
        "m/d(aaa) | 46078 | 2026-02-25 | 2/25(水)",
        "aaaa | 46078 | 2026-02-25 | 水曜日",
        "[$-409]d-mmm-yy | 46078 | 2026-02-25 | 25-Feb-26",
        "[$-409]dddd, mmmm d | 46078 | 2026-02-25 | Wednesday, February 25",
        "[$-F800]dddd, mmmm dd, yyyy | 46078 | 2026-02-25 | 2026年2月25日",
        "[Red]yyyy/m/d | 46078 | 2026-02-25 | 2026/2/25",
        "h:mm | 0.5625 | 13:30:00 | 13:30",
        "hh\"時\"mm\"分\" | 0.375 | 09:00:00 | 09時00分",
        "h:mm AM/PM | 0.5625 | 13:30:00 | 1:30 PM",
        "[$-411]AM/PM h\"時\"mm\"分\" | 0.5625 | 13:30:00 | 午後 1時30分",
        "午前/午後h:mm | 0 | 00:00:00 | 午前12:00",
        "mm:ss.0 | 0.0010706 | 00:01:32 | 01:32.5",
        "yyyy/m/d h:mm | 46078.4375 | 2026-02-25T10:30:00 | 2026/2/25 10:30",
        "[h]:mm | 1.5 | 1.5 | 36:00",
        "[mm]:ss | 0.0625 | 0.0625 | 90:00"
      })
  void daysAndTimesAreReadAsSuchAndAsTheyAreSeen(
      String pattern, String raw, String text, String shown) {
    assertEquals(new Seen(text, shown), read(pattern, raw));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("人が見るとおりには読み取れない書式の数は、見えない値として告げる")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[DBNum1][$-411]General | 12 | 12",
        "yyyy/m/d | -1 | -1",
        "yyyy/m/d | 60 | 60",
        "[$-40C]d mmmm | 46078 | 2026-02-25",
        "bbbb | 46078 | 2026-02-25",
        ";;; | 7 | 7",
        "[whatever]0 | 7 | 7"
      })
  void whatCanNotBeToldAsSeenIsSaidToBeUnshown(String pattern, String raw, String text) {
    assertEquals(new Seen(text, ErrorValue.UNSHOWN), read(pattern, raw));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("番号だけの表示形式は、日本語版Excelの表示形式である")
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | 0.1 | 10%",
        "14 | 46078 | 2026/2/25",
        "20 | 0.5625 | 13:30",
        "27 | 46078 | R8.2.25",
        "28 | 46078 | 令和8年2月25日",
        "31 | 46078 | 2026年2月25日",
        "32 | 0.5625 | 13時30分",
        "34 | 46078 | 2026年2月",
        "35 | 46085 | 3月4日",
        "46 | 1.5 | 36:00:00",
        "56 | 46085 | 3月4日",
        "58 | 46078 | 令和8年2月25日",
        "23 | 21 | 21"
      })
  void builtInFormatsAreThoseOfAJapaneseSpreadsheet(int id, String raw, String shown) {
    assertEquals(shown, CellFormat.of(id, null).read(raw, DayCount.FROM_1900).shown());
  }

  @Test
  @DisplayName("1904年から数えるブックの日付も、文字の表示形式も、見えるとおりに読む")
  void theOtherCalendarAndTextsAreReadAsTheyAreSeen() {
    CellFormat date = CellFormat.of(200, "m\"月\"d\"日\"");
    assertEquals(new Seen("2026-03-04", "3月4日"), date.read("44623", DayCount.FROM_1904));
    assertEquals("架橋花子 様", CellFormat.of(200, "0;-0;0;@\" 様\"").shown("架橋花子"));
    assertEquals("架橋花子", CellFormat.of(200, "@").shown("架橋花子"));
  }

  private static Seen read(String pattern, String raw) {
    return CellFormat.of(200, pattern).read(raw, DayCount.FROM_1900);
  }
}
