package org.kakehashi.intake.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts that a person takes for the same the same. */
final class Fold {
  private Fold() {}

  /**
   * In one width and case, without blanks, line breaks and invisible signs; dashes are one. Between
   * two digits a blank stays: 1 2 is not 12.
   */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    int[] signs = Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray();
    for (int c : signs) {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        int length = folded.length();
        if (blank
            && length > 0
            && Character.isDigit(c)
            && Character.isDigit(folded.charAt(length - 1))) {
          folded.append(' ');
        }
        folded.appendCodePoint(sign(c));
        blank = false;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static int sign(int c) {
    if (c == 0x301C || c == 0x223C) {
      return '~';
    }
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 ? '-' : c;
  }

  /** A code in one width and case; nothing inside it is dropped. */
  static String code(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /** In one width, each run of blanks and line breaks as one blank. */
  static String spaced(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cf}\\u3000]+", " ")
        .strip();
  }
}
