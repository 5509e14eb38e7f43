package org.kakehashi.surveys.answers;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.VisibleText;

/** The number (受付番号) by which a respondent's later sheet replaces the earlier one. */
final class ReceiptNumber {
  static final int LONGEST = 40;

  private static final String HYPHENS =
      "\u00AD\u02D7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF0D\uFF70";
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
  private static final Pattern NO_FRACTION = Pattern.compile("(?<=[0-9])\\.0+$");

  private ReceiptNumber() {}

  /**
   * A cell's number without outer blanks and signs that nobody sees, full-width characters as
   * half-width ones, every hyphen the same; or empty.
   */
  static String of(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c <= ' ' || c > '~' || c == '#') {
        return folded(cell);
      }
    }
    return cell;
  }

  private static String folded(String cell) {
    if (ErrorValue.is(cell)) {
      return "";
    }
    StringBuilder one = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      one.append(HYPHENS.indexOf(c) >= 0 && !lengthens(cell, i) ? '-' : c);
    }
    return Normalizer.normalize(VisibleText.ofCode(one.toString()), Normalizer.Form.NFKC).strip();
  }

  /** Whether it is the long vowel's sign in a word, as in データ. */
  private static boolean lengthens(String cell, int at) {
    if (cell.charAt(at) != '\u30FC' && cell.charAt(at) != '\uFF70') {
      return false;
    }
    UnicodeScript before = at == 0 ? UnicodeScript.COMMON : UnicodeScript.of(cell.charAt(at - 1));
    return before == UnicodeScript.KATAKANA || before == UnicodeScript.HIRAGANA;
  }

  /** The signs in a cell that were read as another or left aside, named for people. */
  static List<String> otherSigns(String cell) {
    return cell.codePoints()
        .filter(c -> HYPHENS.indexOf(c) >= 0 || VisibleText.ofCode(Character.toString(c)).isEmpty())
        .distinct()
        .mapToObj(
            c ->
                HYPHENS.indexOf(c) >= 0
                    ? String.format(Locale.ROOT, "「%c」（U+%04X）は、「-」として読みました", c, c)
                    : String.format(Locale.ROOT, "見えない文字（U+%04X）は、除いて読みました", c))
        .toList();
  }

  /**
   * What two numbers have in common that may be the same: 001 and 1, a1 and A1.
   *
   * @return the same text for most
   */
  static String alike(String number) {
    boolean plain = true;
    for (int i = 0; i < number.length() && plain; i++) {
      char c = number.charAt(i);
      boolean zero =
          c == '0'
              && (i == 0 || !digit(number.charAt(i - 1)))
              && i + 1 < number.length()
              && digit(number.charAt(i + 1));
      plain = !zero && c != ' ' && c != '.' && (c < 'a' || c > 'z') && c <= '~';
    }
    if (plain) {
      return number;
    }
    String bare = NO_FRACTION.matcher(number.replace(" ", "")).replaceAll("");
    return LEADING_ZEROS.matcher(bare).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
