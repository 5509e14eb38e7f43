package org.kakehashi.surveys.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.surveys.TextWarning;

class TextWarningsTest {
  private static List<TextWarning.Kind> kinds(String text) {
    return TextWarnings.in(text).stream().map(TextWarning::kind).toList();
  }

  @Test
  @DisplayName("「SCコネク트에」のハングルと「御意見をを」を見つける")
  void theSourcesOwnOdditiesAreFound() {
    List<TextWarning> hangul = TextWarnings.in("検討事例をSCコネク트에掲載する。");
    assertEquals(List.of(TextWarning.Kind.HANGUL), hangul.stream().map(TextWarning::kind).toList());
    assertTrue(hangul.get(0).found().contains("コネク트에掲載"));
    assertEquals(List.of(TextWarning.Kind.DOUBLED_PARTICLE), kinds("御意見ををお願いします。"));
  }

  @Test
  @DisplayName("波ダッシュ、半角括弧、半角カナ、機種依存文字、前後の空白、連絡先を見つける")
  void otherOdditiesAreFound() {
    assertEquals(List.of(TextWarning.Kind.WAVE_DASH), kinds("3～4人"));
    assertEquals(List.of(TextWarning.Kind.WAVE_DASH), kinds("3〜4人"));
    assertEquals(
        List.of(TextWarning.Kind.HALF_WIDTH_BRACKETS, TextWarning.Kind.HALF_WIDTH_BRACKETS),
        kinds("地域での開催も(いずれ)"));
    assertEquals(List.of(TextWarning.Kind.HALF_WIDTH_KANA), kinds("ｾﾝﾀｰ"));
    assertEquals(List.of(TextWarning.Kind.MACHINE_DEPENDENT), kinds("①講師"));
    assertEquals(List.of(TextWarning.Kind.OUTER_SPACE), kinds("　必要"));
    assertEquals(List.of(TextWarning.Kind.PERSONAL_DATA), kinds("連絡は03-1234-5678まで"));
    assertEquals(List.of(TextWarning.Kind.CONTROL_CHARACTER), kinds("必要\u202E不要"));
    assertEquals(List.of(TextWarning.Kind.NOT_JIS), kinds("笑顔😀です"));
  }

  @Test
  @DisplayName("普通の文には何も言わない")
  void plainJapaneseIsNotOdd() {
    assertEquals(List.of(), kinds("オンラインが合理的だが、対面もあった方が望ましい。髙橋、𠮷野"));
  }
}
