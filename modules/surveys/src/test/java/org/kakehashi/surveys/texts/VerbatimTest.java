package org.kakehashi.surveys.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerbatimTest {
  @Test
  @DisplayName("ファイルの文は、字数に収まり印刷できるときだけ、そのまま取り込む")
  void whatCannotBeTakenToTheLetterIsAFault() {
    assertNull(Verbatim.fault(" 甲\n乙　", 6));
    assertEquals("5字以内にしてください。", Verbatim.fault(" 甲\n乙　𠮷", 5));
    assertEquals("印刷できない文字（制御文字など）が含まれています。取り除いてください。", Verbatim.fault("甲\t乙", 5));
  }
}
