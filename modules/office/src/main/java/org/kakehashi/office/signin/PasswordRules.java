package org.kakehashi.office.signin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kakehashi.office.PasswordTooWeak;
import org.kakehashi.office.accounts.Holder;

/** What a password must be: long, and nobody's first guess. No composition rules, no expiry. */
final class PasswordRules {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;

  private PasswordRules() {}

  /**
   * Refuses a password that is too short, too long, the login name, a number, or soon guessed by
   * whoever knows the language, the office and the holder's login name, post and bureau.
   *
   * @throws PasswordTooWeak with the sentence that says which rule
   */
  static void require(String password, Holder holder) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new PasswordTooWeak("パスワードは" + SHORTEST + "文字以上にしてください。");
    }
    if (length > LONGEST) {
      throw new PasswordTooWeak("パスワードは" + LONGEST + "文字以内にしてください。");
    }
    // as it is hashed, so that a wide 'ａ' is no stronger than an 'a'
    String normal = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (lettersOf(normal).equals(lettersOf(holder.loginName()))
        || normal.equals(holder.loginName())) {
      throw new PasswordTooWeak("ログイン名と同じパスワードは使えません。");
    }
    if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      throw new PasswordTooWeak("同じ文字の繰り返しが多いパスワードは使えません。");
    }
    if (number(normal) || GuessablePasswords.contain(password, wordsOf(holder))) {
      throw new PasswordTooWeak("推測されやすいパスワードです。関係のない言葉をいくつか組み合わせてください。");
    }
  }

  /** A number somebody has, of a telephone, a card or a birthday, is random to zxcvbn only. */
  private static boolean number(String normal) {
    return normal.replaceAll("[\\p{Punct}\\s]", "").chars().allMatch(Character::isDigit);
  }

  private static List<String> wordsOf(Holder holder) {
    String bureau = holder.bureau() == null ? "" : holder.bureau();
    return Stream.of(
            Stream.of(holder.loginName(), lettersOf(holder.loginName()), holder.post(), bureau),
            Stream.of(holder.loginName().split("[._-]+")),
            Stream.of(holder.loginName().split("[^a-z]+")),
            // 総務課庶務係長 is 総務課, 庶務係 and 長
            Stream.of(holder.post().split("(?<=[省庁局部課室係])|[\\p{Punct}\\s]+")))
        .flatMap(words -> words)
        .filter(word -> word.length() > 1)
        .distinct()
        .toList();
  }

  private static String lettersOf(String text) {
    return text.replaceAll("[\\p{Digit}\\p{Punct}\\s]", "");
  }
}
