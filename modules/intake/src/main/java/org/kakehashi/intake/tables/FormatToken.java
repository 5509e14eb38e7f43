package org.kakehashi.intake.tables;

/**
 * A piece of a number format.
 *
 * @param text as it is shown; of a date's part its letters in lower case, minutes as {@code n}
 */
record FormatToken(Kind kind, String text) {
  enum Kind {
    /** Shown as it stands. */
    LITERAL,
    /** {@code 0 # ?}, or a digit of a fraction's denominator. */
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    /** {@code E+}, {@code E-}. */
    EXPONENT,
    SLASH,
    /** {@code @}: the cell's text. */
    TEXT,
    GENERAL,
    /** {@code yyyy}, {@code m}, {@code am/pm} … */
    DATE,
    /** {@code [h]}, {@code [m]}, {@code [s]}: more than a day's. */
    ELAPSED
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it shows the day's half: {@code AM/PM}, {@code 午前/午後}. */
  boolean isHalf() {
    return kind == Kind.DATE && text.indexOf('/') > 0;
  }

  /** What a date's letter is: {@code y m d a g e b h n s}. */
  char letter() {
    return text.charAt(0);
  }
}
