package org.kakehashi.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorValueTest {
  @ParameterizedTest
  @DisplayName("エラー値（#N/A など）は、全角でも前後に空白や見えない文字があってもエラー値である")
  @ValueSource(
      strings = {
        "#N/A",
        "#REF!",
        "#DIV/0!",
        "#VALUE!",
        "#NAME?",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
        "#GETTING_DATA",
        "＃Ｎ／Ａ",
        "＃REF！",
        " #n/a ",
        "\u3000#N/A",
        "\u00A0#N/A\u200B",
        "\uFEFF#DIV/0!",
        "Err:502",
        "########"
      })
  void whatProgramsShowForALostValueIsAnErrorValue(String cell) {
    assertTrue(ErrorValue.is(cell));
  }

  @ParameterizedTest
  @DisplayName("文中の#N/A、見出しの#、ただの番号はエラー値ではない")
  @ValueSource(strings = {"", "1", "#1", "#", "##", "#N/Aになる", "対象：#REF!", "N/A", "なし", "13:30"})
  void whatMerelyMentionsOneIsNone(String cell) {
    assertFalse(ErrorValue.is(cell));
  }
}
