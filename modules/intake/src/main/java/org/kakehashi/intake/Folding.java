package org.kakehashi.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that people write in several ways, made one: width, case, blanks, the many dashes and
 * waves. Nothing that stands between two digits or letters is ever taken out: "1 2" is not 12.
 */
final class Folding {
  /** Dashes and waves that people put between two numbers, beside those NFKC makes of others. */
  private static final Set<Integer> DASHES =
      Set.of(
          (int) '-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0x301C, 0x3030,
          0x223C, 0x223D, 0x02DC, 0x2053, 0x02D7);

  /** Dots in the middle of a line that are not the Japanese one. */
  private static final String DOTS = "\u00B7\u2022\u2027\u2219\u22C5";

  /** The long vowel's sign, which is a dash beside a digit only. */
  private static final int LONG_VOWEL = 0x30FC;

  private static final Pattern BLANKS =
      Pattern.compile("[ \\t\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]+");

  private Folding() {}

  /** With one blank for several, or a line break where one is among them. */
  static String of(String text) {
    String plain =
        Normalizer.normalize(apart(text.strip()), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return dashes(
        BLANKS.matcher(plain).replaceAll(found -> blank(plain, found.start(), found.end())));
  }

  /** Without the blanks that divide nothing: those beside a sign or a Japanese character. */
  static String tight(String folded) {
    StringBuilder tight = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean between =
          i > 0 && i + 1 < folded.length() && dividing(folded.charAt(i - 1), folded.charAt(i + 1));
      if (!gap(c) || between) {
        tight.append(c);
      }
    }
    return tight.toString();
  }

  static boolean gap(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  /** ①③ are two numbers; NFKC alone would make 13 of them. */
  private static String apart(String text) {
    boolean numbers = false;
    for (int i = 0; i < text.length() && !numbers; i++) {
      numbers = Character.getType(text.charAt(i)) == Character.OTHER_NUMBER;
    }
    if (!numbers) {
      return text;
    }
    StringBuilder apart = new StringBuilder(text.length() * 2);
    int former = ' ';
    for (int c : text.codePoints().toArray()) {
      if (number(former) && number(c) && (own(former) || own(c))) {
        apart.append('\n');
      }
      apart.appendCodePoint(c);
      former = c;
    }
    return apart.toString();
  }

  private static boolean own(int c) {
    return Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static boolean number(int c) {
    return own(c) || Character.isDigit(c);
  }

  private static String blank(String text, int start, int end) {
    String run = text.substring(start, end);
    if (run.chars().anyMatch(c -> c != ' ' && c != '\t')) {
      return "\n";
    }
    boolean beside =
        start > 0
            && end < text.length()
            && Character.isLetterOrDigit(text.charAt(start - 1))
            && Character.isLetterOrDigit(text.charAt(end));
    return beside ? (run.indexOf('\t') >= 0 ? "\t" : " ") : "";
  }

  private static String dashes(String text) {
    StringBuilder one = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      boolean dash =
          DASHES.contains(c)
              || (c == LONG_VOWEL
                  && ((i > 0 && Character.isDigit(text.charAt(i - 1)))
                      || (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))));
      one.append(dash ? '~' : DOTS.indexOf(c) >= 0 ? '・' : (char) c);
    }
    return one.toString();
  }

  private static boolean dividing(char before, char after) {
    return code(before) && code(after);
  }

  private static boolean code(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
