package org.kakehashi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  @ParameterizedTest
  @DisplayName("見出し・コード・受付番号・件数では、目に見えない文字を除いて読む")
  @ValueSource(
      strings = {
        "\uFEFF",
        "\u200B",
        "\u00AD",
        "\u2060",
        "\u200E",
        "\u200F",
        "\u202A",
        "\u202E",
        "\u2066",
        "\u2069",
        "\u061C",
        "\u200C",
        "\u200D",
        "\u180E",
        "\u034F",
        "\uFE0F",
        "\uDB40\uDD00",
        "\u3164",
        "\u0007",
        "\u007F"
      })
  void invisibleSignsAreNoPartOfACode(String sign) {
    assertEquals("問1", VisibleText.ofCode("問" + sign + "1"));
    assertEquals("A-001", VisibleText.ofCode(sign + sign + "A-001" + sign));
  }

  @Test
  @DisplayName("見出しやコードの空白は、種類によらず同じ空白である")
  void blanksOfACodeAreOneKind() {
    assertEquals(" 問1 問2 ", VisibleText.ofCode("\u00A0問1\u3000問2\u202F"));
  }

  @Test
  @DisplayName("選択肢の文言では、異体字や絵文字を作る文字だけは残す")
  void labelsKeepWhatMakesACharacterAnother() {
    for (String label :
        new String[] {
          "葛\uDB40\uDD00城",
          "\u2714\uFE0F",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "一\u3000二"
        }) {
      assertEquals(label, VisibleText.ofLabel(label));
    }
    assertEquals("必要", VisibleText.ofLabel("\uFEFF必\u200B要\u00AD\u202C\u200D"));
  }

  @Test
  @DisplayName("改行・タブと、何もない文はそのまま")
  void whatCanBeSeenStays() {
    String text = "一行目\n\t二行目\r\n\u2028三行目";
    assertEquals(text, VisibleText.ofCode(text));
    assertSame("1", VisibleText.ofCode("1"));
  }
}
