package org.kakehashi.reporting.characters;

import java.text.Normalizer;

/**
 * A text whose letters and marks are one character each where there is one: names of files from a
 * Mac and texts copied out of some PDFs have が as か with a mark behind it, which is set beside its
 * letter or in another font. Only pairs are composed: the whole text in Unicode's normal form would
 * replace characters of names (神 U+FA19 by 神).
 */
public final class ComposedText {
  private static final int VOICED = 0x3099;
  private static final int HALF_VOICED = 0x309A;

  private ComposedText() {}

  /**
   * Composes a text.
   *
   * @return the same text when there is nothing to do
   */
  public static String of(String text) {
    if (text.codePoints().noneMatch(ComposedText::follows)) {
      return text;
    }
    StringBuilder composed = new StringBuilder(text.length());
    int last = -1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      int one = last >= 0 && follows(c) ? pair(last, c) : -1;
      if (one >= 0) {
        composed.setLength(composed.length() - Character.charCount(last));
        c = one;
      }
      composed.appendCodePoint(c);
      last = c;
    }
    return composed.toString();
  }

  /** Whether a character belongs to the one before it: accents, ゛, the parts of a Hangul. */
  private static boolean follows(int c) {
    return isMark(c) || (c >= 0x1161 && c <= 0x1175) || (c >= 0x11A8 && c <= 0x11C2);
  }

  /** Whether a character is a mark upon the one before it; a variation selector is none. */
  public static boolean isMark(int c) {
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    return mark && !isVariationSelector(c);
  }

  /** Whether a character says which form of the one before it is meant (異体字). */
  public static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** The mark as a character by itself: ゛ and ゜; -1 where there is none such. */
  public static int spacing(int mark) {
    return switch (mark) {
      case VOICED -> 0x309B;
      case HALF_VOICED -> 0x309C;
      default -> -1;
    };
  }

  private static int pair(int base, int mark) {
    String one =
        Normalizer.normalize(
            Character.toString(base) + Character.toString(mark), Normalizer.Form.NFC);
    int c = one.codePointAt(0);
    return one.length() == Character.charCount(c) ? c : -1;
  }
}
