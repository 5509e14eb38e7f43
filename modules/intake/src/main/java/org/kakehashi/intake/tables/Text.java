package org.kakehashi.intake.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done to texts: almost nothing, since they are evidence. */
final class Text {
  /** How workbooks write characters that XML can't hold. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final int HEXADECIMAL = 16;

  private Text() {}

  /**
   * A cell's text: each line break one line feed, however the program wrote it (CR LF, CR, and the
   * break within a paragraph of Word and FileMaker), a tab a blank, without U+0000, which the
   * database can't keep.
   */
  static String cleaned(String text) {
    if (text.chars().noneMatch(c -> c < ' ' && c != '\n')) {
      return text;
    }
    return text.replace("\0", "")
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u000B', '\n')
        .replace('\f', '\n')
        .replace('\t', ' ');
  }

  /** A cell's text, unescaped, unless it is longer than a cell can be. */
  static String ofCell(String written) {
    String text = unescaped(written);
    requireCell(text.length(), Limits.CELL_CHARACTERS);
    return text;
  }

  /** Refuses a cell of more characters than that. */
  static void requireCell(int characters, int most) {
    if (characters > most) {
      throw new Faulty("文字数が上限（32,767文字）を超えるセルがあります。セルの文字を短くしてください。");
    }
  }

  /** A workbook's text with {@code _x000D_} and the like as the characters they stand for. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return cleaned(text);
    }
    Matcher matcher = ESCAPED.matcher(text);
    String unescaped =
        matcher.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    return cleaned(unescaped);
  }
}
