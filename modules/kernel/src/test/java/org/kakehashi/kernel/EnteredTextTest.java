package org.kakehashi.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("入力する文は、必要な欄では空でなく、欄の字数に収まり、印刷できる文字だけでできている")
class EnteredTextTest {
  @Test
  @DisplayName("前後の空白（全角を含む）は除き、改行は一つの文字にそろえる")
  void outerBlanksGo() {
    assertEquals("甲\n乙", EnteredText.required("field", "欄", "　甲\r\n乙 \n", 3));
    assertEquals("甲\n乙", EnteredText.optional("field", "欄", "　甲\r\n乙 \n", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 　", "\r\n", "\t", "\u200B\u2060", "\u200E \uFEFF"})
  @DisplayName("空白だけの文は、空欄とみなす")
  void blanksAreNoText(String text) {
    assertNull(EnteredText.optional("field", "欄", text, 10));
    var refused =
        assertThrows(TextMustNotBeEmpty.class, () -> EnteredText.required("field", "欄", text, 10));
    assertEquals(List.of("欄"), refused.arguments());
    assertFalse(EnteredText.isLine(text, 10));
  }

  @Test
  @DisplayName("入力のない欄は、空欄とみなす")
  void nothingIsNoText() {
    assertNull(EnteredText.optional("field", "欄", null, 10));
    assertThrows(TextMustNotBeEmpty.class, () -> EnteredText.required("field", "欄", null, 10));
  }

  @Test
  @DisplayName("字数は見た目の文字で数える（𠮷は1文字）")
  void charactersAreCountedAsPeopleCountThem() {
    assertEquals("𠮷".repeat(10), EnteredText.required("field", "欄", "𠮷".repeat(10), 10));
    assertTrue(EnteredText.isLine("𠮷".repeat(10), 10));
    var refused =
        assertThrows(
            TextTooLong.class, () -> EnteredText.required("field", "欄", "𠮷".repeat(11), 10));
    assertEquals(List.of("欄", "10"), refused.arguments());
    assertFalse(EnteredText.isLine("𠮷".repeat(11), 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲\u0000乙", "甲\u0007", "甲\t乙", "甲\r乙", "甲\u0085乙", "甲\u007F"})
  @DisplayName("制御文字は受け付けない")
  void controlCharactersAreRefused(String text) {
    var refused =
        assertThrows(TextMustBePrintable.class, () -> EnteredText.optional("field", "欄", text, 10));
    assertEquals(List.of("欄"), refused.arguments());
    assertThrows(TextMustBePrintable.class, () -> EnteredText.verbatim("field", "欄", text, 10));
    assertFalse(EnteredText.isLine(text, 10));
  }

  @Test
  @DisplayName("半端な文字（サロゲートの片方）は受け付けない")
  void halvesOfCharactersAreRefused() {
    for (String text : List.of("甲\uD842乙", "甲\uD842", "\uDFB7乙", "\uDFB7\uD842")) {
      assertThrows(TextMustBePrintable.class, () -> EnteredText.optional("field", "欄", text, 10));
      assertFalse(EnteredText.isLine(text, 10));
    }
  }

  @Test
  @DisplayName("原文のまま残す文は、空白にも手を加えない")
  void whatIsVerbatimStaysToTheLetter() {
    assertEquals(" 甲　", EnteredText.verbatim("field", "欄", " 甲　", 10));
    assertEquals("", EnteredText.verbatim("field", "欄", "", 10));
    assertThrows(TextTooLong.class, () -> EnteredText.verbatim("field", "欄", "甲 ", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲\n乙", "甲\u2028乙", "甲\u2029乙"})
  @DisplayName("1行の欄には、改行を含められない")
  void aLineHoldsNoLineBreak(String text) {
    assertFalse(EnteredText.isLine(text, 10));
    assertTrue(EnteredText.isLine("甲 乙", 10));
  }
}
