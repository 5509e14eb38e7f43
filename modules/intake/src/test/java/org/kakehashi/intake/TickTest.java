package org.kakehashi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "１", "○", "✓", "レ", "TRUE", "true"})
  @DisplayName("○、1、TRUEなどは、選んだものである")
  void aTickIsATick(String written) {
    assertEquals(Tick.CHOSEN, Tick.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "0", "０", "FALSE", "ＦＡＬＳＥ"})
  @DisplayName("空欄、0、FALSEは、選ばなかったものである")
  void nothingAndFalseAreNoTick(String written) {
    assertEquals(Tick.NOT_CHOSEN, Tick.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"×", "－", "-", "N", "いいえ", "無", "Y", "有", "◎", "△", "／", "x"})
  @DisplayName("×、－、N、Y、◎などは、どちらの意味かを人に尋ねる")
  void whatMayMeanEitherIsAsked(String written) {
    assertTrue(Tick.of(written).asks());
    assertFalse(Tick.of(written).settled());
  }

  @ParameterizedTest
  @ValueSource(strings = {"①", "⑴", "１．①", "⓪", "¹", "🄋"})
  @DisplayName("「①」は番号のことがあるので、選んだものとは決めない")
  void aNumberInACircleIsNoTick(String written) {
    assertEquals(Tick.UNKNOWN, Tick.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "医療", "10"})
  @DisplayName("ほかの文字は、印ではない")
  void otherTextsAreNoMark(String written) {
    assertEquals(Tick.UNKNOWN, Tick.of(written));
  }
}
