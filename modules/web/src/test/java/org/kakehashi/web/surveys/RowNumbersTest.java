package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Texts;

class RowNumbersTest {

  @Test
  @DisplayName("行の番号は「12、15, 20-22」のように書ける")
  void readsRowsAsPeopleListThem() {
    assertEquals(List.of(12, 15, 20, 21, 22), RowNumbers.of("12、15, ２０～22"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3-1", "1-2-3", "1-100000", "a"})
  @DisplayName("行の番号として読めないものは断る")
  void refusesWhatIsNoListOfRows(String sent) {
    var refused = assertThrows(FieldMustBe.class, () -> RowNumbers.of(sent));
    assertEquals("行は「12, 15, 20-25」の形（一度に1,000行まで）で入力してください。", Texts.text(refused));
  }
}
