package org.kakehashi.office.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  @DisplayName("パスワードは60万回のPBKDF2で、毎回別の塩とともに保存する")
  void passwordsAreHashedAtTheFullCostWithASaltOfTheirOwn() {
    Passwords passwords = new Passwords();
    String hashed = passwords.hashed("あさがおとかばんと青い傘");
    assertTrue(hashed.startsWith("pbkdf2-sha256$600000$"), hashed);
    assertTrue(passwords.matches("あさがおとかばんと青い傘", hashed));
    assertFalse(passwords.matches("あさがおとかばんと赤い傘", hashed));
  }

  @Test
  @DisplayName("全角・半角の打ち分けでサインインできなくならない")
  void widthAndCompositionDoNotMatter() {
    Passwords passwords = new Passwords(10);
    String hashed = passwords.hashed("が-ABC-123-かさ");
    assertTrue(passwords.matches("か\u3099-ＡＢＣ-１２３-かさ", hashed));
    assertNotEquals(hashed, passwords.hashed("が-ABC-123-かさ"));
  }

  @Test
  @DisplayName("回数を上げると、古い回数で保存されたものが分かる")
  void aHigherCostShowsWhatIsOutdated() {
    String old = new Passwords(10).hashed("x");
    Passwords now = new Passwords(20);
    assertTrue(now.matches("x", old));
    assertTrue(now.outdated(old));
    assertFalse(now.outdated(now.hashed("x")));
  }

  @Test
  @DisplayName("パスワードのないアカウントには何を入れても入れない")
  void nothingMatchesWhereNoPasswordWasSet() {
    assertFalse(new Passwords(10).matches("", null));
  }
}
