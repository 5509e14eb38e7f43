package org.kakehashi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonNestingTest {
  @Test
  @DisplayName("JSONの入れ子の深さは、文字列の中の括弧を数えずに測る")
  void bracketsInsideStringsDoNotNest() {
    assertFalse(JsonNesting.exceeds("{\"a\": [1, {\"b\": \"[[[{{{\\\"[[\"}]}", 3));
    assertTrue(JsonNesting.exceeds("{\"a\": [1, {\"b\": []}]}", 3));
    assertFalse(JsonNesting.exceeds("[[]],[[]],[[]]", 2));
    assertTrue(JsonNesting.exceeds("[".repeat(100_000), 1_000));
  }

  @Test
  @DisplayName("一つのオブジェクトの後に何かが続くJSONは断る")
  void nothingMayFollowTheObject() throws Exception {
    assertEquals(1, StrictJson.object("{\"a\": \"}{\"} \n", 5).size());
    for (String more : List.of("{\"a\": 1}{\"a\": 2}", "{\"a\": [1]} x", "{}{}")) {
      assertThrows(MalformedJson.class, () -> StrictJson.object(more, 5), more);
    }
  }
}
