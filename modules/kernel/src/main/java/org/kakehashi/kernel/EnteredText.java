package org.kakehashi.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The rule for every text that people enter: it is there where it is asked for, no longer than its
 * field, and printable. Lengths are code points, so 𠮷 is one character.
 */
public final class EnteredText {
  private EnteredText() {}

  /**
   * A text that must be there.
   *
   * @param field the component's own name
   * @param label the field as the sentence names it
   * @return without outer blanks, lines ending in plain line feeds
   * @throws TextMustNotBeEmpty when nothing is left
   * @throws TextMustBePrintable when it can't be printed
   * @throws TextTooLong when it is longer than {@code most}
   */
  public static String required(String field, String label, @Nullable String text, int most) {
    String kept = optional(field, label, text, most);
    if (kept == null) {
      throw new TextMustNotBeEmpty(field, label);
    }
    return kept;
  }

  /**
   * A text that may be missing.
   *
   * @return like {@link #required}; null when nothing is left
   * @throws TextMustBePrintable when it can't be printed
   * @throws TextTooLong when it is longer than {@code most}
   */
  public static @Nullable String optional(
      String field, String label, @Nullable String text, int most) {
    String kept = text == null ? "" : text.replace("\r\n", "\n").strip();
    return saysNothing(kept) ? null : verbatim(field, label, kept, most);
  }

  /**
   * A text that is kept to the letter, outer blanks and emptiness included.
   *
   * @throws TextMustBePrintable when it can't be printed
   * @throws TextTooLong when it is longer than {@code most}
   */
  public static String verbatim(String field, String label, String text, int most) {
    if (!printable(text)) {
      throw new TextMustBePrintable(field, label);
    }
    if (!fits(text, most)) {
      throw new TextTooLong(field, label, most);
    }
    return text;
  }

  /** Whether a text says something in one printable line. */
  public static boolean isLine(String text, int most) {
    return !saysNothing(text)
        && fits(text, most)
        && printable(text)
        && text.chars().noneMatch(c -> c == '\n' || c == '\u2028' || c == '\u2029');
  }

  /** Whether nothing of a text can be seen: a name of such signs could not be told from another. */
  private static boolean saysNothing(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
  }

  /** Whether a text has at most so many characters. */
  public static boolean fits(String text, int most) {
    return text.length() <= most || text.codePointCount(0, text.length()) <= most;
  }

  /**
   * Whether the database and every paper can hold a text: no control characters but line feeds, no
   * half of a surrogate pair.
   */
  public static boolean printable(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (half || (Character.isISOControl(c) && c != '\n')) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }
}
