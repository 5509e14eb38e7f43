package org.kakehashi.office.signin;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passwords that somebody who knows people's habits comes upon soon, as zxcvbn estimates it with
 * its dictionaries and keyboards, our Japanese words and what is known of the holder. The estimator
 * keeps no state between passwords, so that threads share one; it is read at the first use.
 */
final class GuessablePasswords {
  /**
   * Ten thousand million guesses: beyond whoever stole the hashes, not only who tries to sign in.
   */
  private static final int UNGUESSABLE = 4;

  /**
   * Only the beginning is judged, as though the rest were known: zxcvbn's time grows faster than
   * the length, and some hundredfold with signs that may stand for letters. This many characters
   * cost at most about as much as hashing the password does.
   */
  private static final int JUDGED = 32;

  /** What people put between words; zxcvbn takes each for a leap of fancy. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-_.,/・]+");

  private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

  private static final Zxcvbn ESTIMATOR = estimator();

  private GuessablePasswords() {}

  /**
   * Whether too few guesses reach the password.
   *
   * @param ownWords what others know of its holder, foremost first
   */
  static boolean contain(String password, List<String> ownWords) {
    String folded = folded(password);
    String judged = folded.substring(0, Math.min(JUDGED, folded.length()));
    List<String> known = ownWords.stream().map(GuessablePasswords::folded).toList();
    return ESTIMATOR.measure(judged, known).getScore() < UNGUESSABLE;
  }

  /** Widths, katakana for hiragana and separators make no difference to whoever guesses. */
  private static String folded(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(SEPARATORS.matcher(normal).replaceAll(""));
    for (int i = 0; i < folded.length(); i++) {
      char character = folded.charAt(i);
      if (character >= 'ァ' && character <= 'ヶ') {
        folded.setCharAt(i, (char) (character - KATAKANA_TO_HIRAGANA));
      }
    }
    return folded.toString();
  }

  private static Zxcvbn estimator() {
    try {
      return new ZxcvbnBuilder()
          .dictionaries(StandardDictionaries.loadAllDictionaries())
          .dictionary(new Dictionary("japanese", japaneseWords()))
          .keyboards(StandardKeyboards.loadAllKeyboards())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionaries of passwords can't be read", e);
    }
  }

  private static List<String> japaneseWords() throws IOException {
    InputStream file =
        Objects.requireNonNull(
            GuessablePasswords.class.getResourceAsStream("/META-INF/passwords/japanese-words.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(GuessablePasswords::folded)
          .toList();
    }
  }
}
