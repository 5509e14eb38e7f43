package org.kakehashi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
  @ParameterizedTest
  @DisplayName("入れ子の深すぎる本文は、エラーではなく日本語の説明で断る")
  @ValueSource(ints = {21, 1_001, 100_000})
  void deepNestingIsRefusedInWords(int levels) {
    String deep = "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    assertEquals(
        List.of("本文", "入れ子が深すぎます。"),
        assertThrows(RequestMalformed.class, () -> RequestReader.body(deep)).arguments());
    assertThrows(RequestMalformed.class, () -> RequestReader.body("[".repeat(levels)));
  }

  @Test
  @DisplayName("オブジェクトの本文だけを受け取る")
  void onlyAnObjectIsTaken() {
    assertEquals("x", RequestReader.body("{\"kind\":\"x\"}").text("kind"));
    assertThrows(RequestMalformed.class, () -> RequestReader.body("[]"));
    assertThrows(RequestMalformed.class, () -> RequestReader.body(""));
  }
}
