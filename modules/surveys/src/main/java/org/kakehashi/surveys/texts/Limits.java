package org.kakehashi.surveys.texts;

import org.kakehashi.surveys.TextMustBePrintable;
import org.kakehashi.surveys.TextMustNotBeEmpty;
import org.kakehashi.surveys.TextTooLong;

/** How long the texts that persons type may be, in code points. */
public final class Limits {
  public static final int LABEL = 500;
  public static final int TEXT = 2_000;
  public static final int FINDING = 500;
  public static final int REASON = 200;
  public static final int FACT = 100;

  private Limits() {}

  /**
   * A text that must be there, without outer blanks.
   *
   * @param what it is, for the refusal
   * @throws TextMustNotBeEmpty when it is blank
   * @throws TextTooLong when it is longer than the limit
   * @throws TextMustBePrintable when it holds control characters
   */
  public static String said(String what, String text, int limit) {
    String said = text.strip();
    if (said.isEmpty()) {
      throw new TextMustNotBeEmpty(what);
    }
    return within(what, said, limit);
  }

  /**
   * A text that may be empty.
   *
   * @throws TextTooLong when it is longer than the limit
   * @throws TextMustBePrintable when it holds control characters
   */
  public static String within(String what, String text, int limit) {
    if (text.codePointCount(0, text.length()) > limit) {
      throw new TextTooLong(what, limit);
    }
    if (!keepable(text)) {
      throw new TextMustBePrintable(what);
    }
    return text;
  }

  /** Whether PostgreSQL and every paper can hold it: no control characters, no half pairs. */
  public static boolean keepable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c != '\n' && (Character.isISOControl(c) || Character.isSurrogate(c))) {
        return false;
      }
    }
    return true;
  }
}
