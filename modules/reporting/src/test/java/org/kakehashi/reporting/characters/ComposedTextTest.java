package org.kakehashi.reporting.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposedTextTest {
  @ParameterizedTest
  @DisplayName("分かれた濁点・半濁点・アクセント・ハングルの字母は、一つの文字があれば合成する")
  @ValueSource(strings = {"ガイドブックがあれば", "ハンパ、ヴ、パピプペポ", "Café Ångström", "Đặng Thị Hồng", "코디네이터"})
  void lettersAndMarksBecomeOneCharacter(String text) {
    assertEquals(text, ComposedText.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Test
  @DisplayName("合成した文字がない組合せ、互換漢字、異体字は変えない")
  void nothingElseIsChanged() {
    for (String text : new String[] {"か\u309A", "x\u0302", "\uFA19田", "﨑", "葛\uDB40\uDD00"}) {
      assertEquals(text, ComposedText.of(text));
    }
    assertEquals("\uFA19が", ComposedText.of("\uFA19か\u3099"));
    assertSame("髙橋", ComposedText.of("髙橋"));
  }
}
