package org.kakehashi.reporting.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Windows31jTest {
  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final Charset JIS = Charset.forName("Shift_JIS");

  @ParameterizedTest(name = "{0} → {1}")
  @DisplayName("番号の違う同じ字は、windows-31jにある方の字で書き、一覧に挙げる")
  @CsvSource({
    "\u00A5, ￥", "\u203E, ￣", "\u00AF, ￣", "\u00A2, ￠", "\u00A3, ￡", "\u00AC, ￢",
    "\u00A6, ￤", "\u2014, ―", "\u2016, ∥", "\u2212, －", "\u301C, ～", "\u2011, ‐",
    "\u2012, －", "\u2013, －", "\u2043, ‐", "\u00AB, ≪", "\u00BB, ≫", "\u00B7, ・",
    "\u2022, ・", "\u22EF, …", "\u00B5, μ", "\u2126, Ω", "\u00C5, \u212B", "剝, 剥",
    "塡, 填", "頰, 頬", "\uD842\uDF9F, 叱", "鷗, 鴎", "蔣, 蒋", "麴, 麹"
  })
  void aSignUnderAnotherNumberIsWrittenAsItsTwin(String sign, String twin) {
    Windows31j made = Windows31j.of("a" + sign + "b");
    assertEquals("a" + twin + "b", new String(made.bytes(), WINDOWS));
    assertEquals(1, made.unencodable().size());
  }

  @Test
  @DisplayName("JISの全ての文字は、windows-31jでも同じ符号になる")
  void everySignOfJisKeepsItsCode() {
    int signs = 0;
    for (int lead = 0x81; lead <= 0xEA; lead++) {
      for (int trail = 0x40; trail <= 0xFC; trail++) {
        byte[] code = {(byte) lead, (byte) trail};
        String sign = new String(code, JIS);
        if (sign.codePointCount(0, sign.length()) == 1 && sign.charAt(0) != '\uFFFD') {
          assertArrayEquals(code, Windows31j.of(sign).bytes(), sign);
          signs++;
        }
      }
    }
    assertTrue(signs > 6_800, "signs=" + signs);
  }

  @Test
  @DisplayName("同じ字の表は、windows-31jにない字からある字へのものだけである")
  void everyTwinIsLackingAndItsSubstituteIsThere() {
    Windows31j.TWINS.forEach(
        (sign, twin) -> {
          String one = Character.toString(twin);
          assertEquals(one, written(one));
          assertEquals(List.of(), Windows31j.of(one).unencodable());
          assertEquals(one, written(Character.toString(sign)));
          assertEquals(1, Windows31j.of(Character.toString(sign)).unencodable().size());
        });
    assertTrue(Windows31j.TWINS.size() > 70);
  }

  @Test
  @DisplayName("いろいろな空白は空白に、見えない文字はなしに、分かれた濁点は合成して書く")
  void blanksInvisibleSignsAndMarksAreWritten() {
    assertEquals("a b c", written("a\u00A0b\u2009c"));
    assertEquals("ab", written("a\u200B\uFEFF\u00ADb"));
    assertEquals("a\nb", written("a\u2028b"));
    assertEquals("がか゜", written("か\u3099か\u309A"));
    assertEquals("〓", written("😀"));
    assertEquals(List.of(), Windows31j.of("か\u3099").unencodable());
  }

  private static String written(String text) {
    return new String(Windows31j.of(text).bytes(), WINDOWS);
  }
}
