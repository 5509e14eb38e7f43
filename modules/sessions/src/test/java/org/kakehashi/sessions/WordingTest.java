package org.kakehashi.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  @DisplayName("前後の空白（全角を含む）は除き、空なら空欄とする")
  void outerBlanksGo() {
    assertEquals("甲\n乙", Wording.optional("欄", "　甲\r\n乙 \n", 10));
    assertNull(Wording.optional("欄", " 　", 10));
    assertThrows(EntryMissing.class, () -> Wording.required("欄", "　", 10));
  }

  @Test
  @DisplayName("文字数は見た目の文字で数える（𠮷は1文字）")
  void charactersAreCountedAsPeopleCountThem() {
    assertEquals("𠮷".repeat(10), Wording.required("欄", "𠮷".repeat(10), 10));
    assertThrows(EntryTooLong.class, () -> Wording.required("欄", "𠮷".repeat(11), 10));
  }

  @Test
  @DisplayName("制御文字と半端な文字は受け付けない")
  void controlCharactersAreRefused() {
    assertThrows(UnprintableText.class, () -> Wording.optional("欄", "甲\u0000乙", 10));
    assertThrows(UnprintableText.class, () -> Wording.optional("欄", "甲\uD842乙", 10));
  }
}
