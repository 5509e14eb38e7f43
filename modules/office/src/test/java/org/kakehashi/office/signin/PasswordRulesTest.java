package org.kakehashi.office.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.office.PasswordTooWeak;
import org.kakehashi.office.Role;
import org.kakehashi.office.accounts.Holder;

class PasswordRulesTest {
  private static final Holder CLERK =
      new Holder(new UUID(0, 1), "在留管理支援部苦情処理係長", "soumu.kakari01", Role.BUREAU, "TAKAMATSU", null);

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
      assertThrows(PasswordTooWeak.class, () -> PasswordRules.require(weak, CLERK), weak);
    }
  }

  @Test
  @DisplayName("長い言葉の組合せや日本語のパスワードは使える")
  void longPhrasesAreFine() {
    for (String good :
        List.of("mizu kaban 7 suzume", "correct-horse-battery", "あさがおとかばんと青い傘", "tR7!kQ2#zP9&")) {
      assertDoesNotThrow(() -> PasswordRules.require(good, CLERK), good);
    }
  }

  @Test
  @DisplayName("日本語のよくある言葉は、かな・カナ・漢字・ローマ字のどの書き方でも推測されやすい")
  void commonJapaneseWordsAreRefusedHoweverSpelled() {
    for (String weak :
        List.of(
            "あけましておめでとうございます",
            "東京出入国在留管理局２０２６",
            "gaikokujin2026",
            "Gaikokuzin-2026",
            "外国人外国人2026年度",
            "nyuukan-toukyou",
            "Sakura/Tokyo/2026",
            "zairyushikaku1",
            "コーディネーター2026",
            "こーでぃねーたー2026",
            "ｺｰﾃﾞｨﾈｰﾀｰ2026",
            "ｐａｓｓｗｏｒｄ１２３４",
            "いろはにほへといろはにほへと",
            "たていすかんなにらせ12",
            "sakurasakura1",
            "aishiteru2525",
            "令和令和令和令和令和8年度")) {
      assertThrows(PasswordTooWeak.class, () -> PasswordRules.require(weak, CLERK), weak);
    }
  }

  @Test
  @DisplayName("ログイン名、官職名、所属局を組み合わせただけのパスワードは使えない")
  void whatIsKnownOfTheHolderIsRefused() {
    Holder stranger = new Holder(new UUID(0, 2), "よその者", "yosonomono", Role.READER, null, null);
    for (String weak : List.of("苦情処理係の青い傘2026", "kakari01-soumu-1", "Takamatsu_Soumu_12")) {
      assertThrows(PasswordTooWeak.class, () -> PasswordRules.require(weak, CLERK), weak);
    }
    assertDoesNotThrow(() -> PasswordRules.require("苦情処理係の青い傘2026", stranger));
  }

  @Test
  @DisplayName("数字だけのパスワードは、区切りを入れても使えない")
  void numbersAreRefused() {
    for (String weak : List.of("835027461958", "0835-27-461958", "８３５０２７４６１９５８")) {
      assertThrows(PasswordTooWeak.class, () -> PasswordRules.require(weak, CLERK), weak);
    }
  }

  @Test
  @DisplayName("推測のされやすさは初めの32文字で決まる")
  void theBeginningDecides() {
    String strong = "tR7!kQ2#zP9&";
    assertThrows(
        PasswordTooWeak.class, () -> PasswordRules.require("password".repeat(4) + strong, CLERK));
    assertDoesNotThrow(() -> PasswordRules.require("password".repeat(2) + strong, CLERK));
  }

  @Test
  @DisplayName("悪意で長くしたパスワードにも、計算に時間をかけない")
  void hostilePasswordsCostLittle() {
    String signs = "4@8({[<3691!|7$5+0%2";
    String spreading = "\uFDFA".repeat(10) + signs.repeat(9);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertDoesNotThrow(() -> PasswordRules.require(signs.repeat(9) + "abc", CLERK));
          assertDoesNotThrow(() -> PasswordRules.require(spreading, CLERK));
          assertThrows(
              PasswordTooWeak.class, () -> PasswordRules.require(signs.repeat(500), CLERK));
        });
  }
}
