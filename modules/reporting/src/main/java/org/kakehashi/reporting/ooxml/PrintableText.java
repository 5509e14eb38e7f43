package org.kakehashi.reporting.ooxml;

import java.util.regex.Pattern;

/**
 * Text made fit for the XML of an office file. Characters that XML 1.0 can't hold (control
 * characters, lone surrogates, U+FFFE) become U+FFFD, which is seen, rather than vanish or break
 * the file; line ends become a single line feed.
 */
public final class PrintableText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final Pattern CELL_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private PrintableText() {}

  /** The text for a paragraph or a drawing. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(point -> out.appendCodePoint(allowed(point) ? point : REPLACEMENT));
    return out.toString();
  }

  /**
   * The text for a worksheet's cell. Excel reads {@code _x0041_} in a cell as the character it
   * names, so such text has its underscore escaped to stay what it was.
   */
  public static String ofCell(String text) {
    return CELL_ESCAPE.matcher(of(text)).replaceAll("_x005F_");
  }

  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
