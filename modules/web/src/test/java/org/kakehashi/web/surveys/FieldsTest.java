package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.web.page.FieldMustBe;

@DisplayName("入力欄の値を読み取る")
class FieldsTest {

  @Test
  @DisplayName("全角の数字と桁区切りを読み取る")
  void readsNumbersAsPeopleWriteThem() {
    assertEquals(1200, Fields.count("１，２００", "送付数"));
    assertEquals(0, Fields.count(" 0 ", "送付数"));
  }

  @Test
  @DisplayName("空欄は「分からない」であり、0ではない")
  void takesNothingForUnknown() {
    assertNull(Fields.countOrNothing("　", "送付数"));
    assertNull(Fields.orNothing(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "十", "1.5", "99999999999"})
  @DisplayName("整数でない値と負の値は断る")
  void refusesWhatIsNoCount(String sent) {
    assertThrows(FieldMustBe.class, () -> Fields.count(sent, "送付数"));
  }

  @Test
  @DisplayName("行の番号は「12、15, 20-22」のように書ける")
  void readsRowsAsPeopleListThem() {
    assertEquals(List.of(12, 15, 20, 21, 22), Fields.rows("12、15, ２０～22"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3-1", "1-2-3", "1-100000", "a"})
  @DisplayName("行の番号として読めないものは断る")
  void refusesWhatIsNoListOfRows(String sent) {
    assertThrows(FieldMustBe.class, () -> Fields.rows(sent));
  }
}
