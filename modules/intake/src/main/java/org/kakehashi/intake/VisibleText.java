package org.kakehashi.intake;

/**
 * What a person can see of a text. Web pages, chats and form tools leave signs in the texts that
 * are copied from them which nobody sees: byte order marks, zero-width blanks, soft hyphens, marks
 * for the direction of writing. Two numbers that differ only in those look the same and are the
 * same.
 */
public final class VisibleText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Ordinary texts lie below it, save for the soft hyphen and controls. */
  private static final int PLAIN = 0x80;

  private VisibleText() {}

  /**
   * Headings, codes, receipt numbers, counts: without any sign that can't be seen, and with a plain
   * blank for every kind of blank.
   *
   * @return the same text when there is nothing to do
   */
  public static String ofCode(String text) {
    return kept(text, false);
  }

  /**
   * Labels and other texts: without the signs that can't be seen, but with those that make a
   * character another one: variation selectors after their kanji, joiners inside an emoji or a word
   * of a script that needs them.
   *
   * @return the same text when there is nothing to do
   */
  public static String ofLabel(String text) {
    return kept(text, true);
  }

  private static String kept(String text, boolean label) {
    if (plain(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (!label && blank(c)) {
        kept.append(' ');
      } else if (!invisible(c) || (label && kept.length() > 0 && joins(c, text, at))) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= PLAIN || (c < ' ' && invisible(c)) || c == '\u007F') {
        return false;
      }
    }
    return true;
  }

  private static boolean joins(int c, String text, int next) {
    return selector(c)
        || (c >= 0xE0020 && c <= 0xE007F)
        || ((c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER)
            && next < text.length()
            && !Character.isWhitespace(text.codePointAt(next)));
  }

  private static boolean invisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> true;
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      default -> selector(c) || filler(c);
    };
  }

  private static boolean selector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F && c != 0x180E);
  }

  /** Letters and marks by name only. */
  private static boolean filler(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c == 0x3164
        || c == 0xFFA0;
  }

  private static boolean blank(int c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR || c == 0x2800;
  }
}
