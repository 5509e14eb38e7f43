package org.kakehashi.office.signin;

import java.util.List;
import java.util.Locale;
import org.kakehashi.office.PasswordTooWeak;

/** What a password must be: long, and nobody's first guess. No composition rules, no expiry. */
final class PasswordRules {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;

  private static final List<String> COMMON =
      List.of(
          "password",
          "passw0rd",
          "p@ssw0rd",
          "p@ssword",
          "qwerty",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "1q2w3e4r",
          "1qaz2wsx",
          "abcdefghijkl",
          "abcdef",
          "iloveyou",
          "letmein",
          "welcome",
          "administrator",
          "admin",
          "kakehashi",
          "changeme",
          "sunshine",
          "princess",
          "football",
          "baseball",
          "dragon",
          "monkey",
          "secret",
          "login",
          "nyukan",
          "coordinator",
          "reiwa",
          "tokyo",
          "japan",
          "nippon",
          "jimukyoku");

  private PasswordRules() {}

  /**
   * Refuses a password that is too short, too long, the login name, or among the common ones, even
   * when digits and signs were put around or between.
   *
   * @throws PasswordTooWeak with the sentence that says which rule
   */
  static void require(String password, String loginName) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new PasswordTooWeak("パスワードは" + SHORTEST + "文字以上にしてください。");
    }
    if (length > LONGEST) {
      throw new PasswordTooWeak("パスワードは" + LONGEST + "文字以内にしてください。");
    }
    String lowered = password.toLowerCase(Locale.ROOT);
    if (lettersOf(lowered).equals(lettersOf(loginName)) || lowered.equals(loginName)) {
      throw new PasswordTooWeak("ログイン名と同じパスワードは使えません。");
    }
    if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      throw new PasswordTooWeak("同じ文字の繰り返しが多いパスワードは使えません。");
    }
    if (sequential(lowered) || common(lowered)) {
      throw new PasswordTooWeak("推測されやすいパスワードです。関係のない言葉をいくつか組み合わせてください。");
    }
  }

  private static boolean common(String lowered) {
    String letters = lettersOf(lowered);
    if (letters.isEmpty()) {
      return lowered.chars().allMatch(Character::isDigit);
    }
    return COMMON.stream()
        .anyMatch(
            word ->
                letters.equals(lettersOf(word))
                    || letters.equals(lettersOf(word).repeat(2))
                    || lowered.replaceAll("[^a-z0-9@]", "").replaceAll("[0-9]+$", "").equals(word));
  }

  private static boolean sequential(String text) {
    int steps = 0;
    for (int i = 1; i < text.length(); i++) {
      int step = text.charAt(i) - text.charAt(i - 1);
      if (step == 1 || step == -1 || step == 0) {
        steps++;
      }
    }
    return steps >= text.length() * 3 / 4;
  }

  private static String lettersOf(String text) {
    return text.replaceAll("[\\p{Digit}\\p{Punct}\\s]", "");
  }
}
