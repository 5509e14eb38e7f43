package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("入力欄の値を読み取る")
class FieldsTest {

  @Test
  @DisplayName("全角の数字と桁区切りを読み取る")
  void readsNumbersAsPeopleWriteThem() {
    assertEquals(1200, Fields.count("送付数", "１，２００"));
    assertEquals(0, Fields.count("送付数", " 0 "));
    assertEquals(1200, Fields.number("参加者数", "１,２００", 0, 1_000_000));
  }

  @Test
  @DisplayName("空欄は「分からない」であり、0ではない")
  void takesNothingForUnknown() {
    assertNull(Fields.countOrNothing("送付数", "　"));
    assertNull(Fields.number("参加者数", "", 0, 9));
    assertNull(Fields.orNothing(" "));
    assertNull(Fields.orNothing(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-31", "-0001-01-01", "0000-01-01", "1872-12-31", "9999-01-01"})
  @DisplayName("暦に書けない日付と時刻は断る")
  void refusesWhatNoCalendarHas(String date) {
    assertThrows(FieldMustBe.class, () -> Fields.date("日付", date));
    assertThrows(FieldMustBe.class, () -> Fields.moment("日時", date + " 10:00"));
  }

  @Test
  @DisplayName("日時は、日本の時刻として読み取る")
  void readsMomentsInJapansTime() {
    assertEquals(Instant.parse("2026-06-12T01:30:00Z"), Fields.moment("日時", "2026-06-12 10:30"));
    assertEquals("2026-06-12 10:30:00", JapanTime.field(Instant.parse("2026-06-12T01:30:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "十", "1.5", "99999999999", ""})
  @DisplayName("整数でない値と負の値は断る")
  void refusesWhatIsNoCount(String sent) {
    assertThrows(FieldMustBe.class, () -> Fields.count("送付数", sent));
  }
}
