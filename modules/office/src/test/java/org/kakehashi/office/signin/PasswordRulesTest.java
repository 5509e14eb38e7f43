package org.kakehashi.office.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.office.PasswordTooWeak;

class PasswordRulesTest {

  @Test
  @DisplayName("12文字未満、ログイン名、よくあるパスワードは使えない")
  void weakPasswordsAreRefused() {
    for (String weak :
        List.of(
            "short-pass1",
            "soumu.kakari01",
            "Soumu-Kakari-2026",
            "password1234",
            "P@ssw0rd2026",
            "PasswordPassword1",
            "qwertyuiop12",
            "1q2w3e4r2026",
            "123456789012",
            "20260401202604",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "abcdefghijklmnop",
            "Administrator1!",
            "kakehashi2026",
            "x".repeat(201))) {
      assertThrows(
          PasswordTooWeak.class, () -> PasswordRules.require(weak, "soumu.kakari01"), weak);
    }
  }

  @Test
  @DisplayName("長い言葉の組合せや日本語のパスワードは使える")
  void longPhrasesAreFine() {
    for (String good :
        List.of("mizu kaban 7 suzume", "correct-horse-battery", "あさがおとかばんと青い傘", "tR7!kQ2#zP9&")) {
      assertDoesNotThrow(() -> PasswordRules.require(good, "soumu.kakari01"), good);
    }
  }
}
