package org.kakehashi.intake.tables;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whose names of months, days and eras a number format shows. */
enum FormatLocale {
  /** None said: the reader's own, here a Japanese spreadsheet's. */
  OWN,
  JAPANESE,
  /** Japanese with 元年 for an era's first year. */
  JAPANESE_FIRST_YEAR,
  ENGLISH,
  /** The system's long date. */
  SYSTEM_DATE,
  /** The system's time. */
  SYSTEM_TIME,
  OTHER;

  /** A language's number, before it at most the calendar all the world uses and its digits. */
  private static final Pattern NUMBERED = Pattern.compile("(?:1|10|100|101|1010)?0?([0-9a-f]{3})");

  /** What stands behind the hyphen of {@code [$¥-411]}. */
  static FormatLocale of(String written) {
    String said = written.toLowerCase(Locale.ROOT).replaceFirst(",.*", "");
    if (said.contains("gannen")) {
      return JAPANESE_FIRST_YEAR;
    }
    if (said.equals("f800") || said.equals("x-sysdate")) {
      return SYSTEM_DATE;
    }
    if (said.equals("f400") || said.equals("x-systime")) {
      return SYSTEM_TIME;
    }
    if (said.isEmpty()) {
      return OWN;
    }
    if (said.equals("ja") || said.equals("ja-jp")) {
      return JAPANESE;
    }
    if (said.equals("en") || said.matches("en-[a-z]{2}")) {
      return ENGLISH;
    }
    return NUMBERED.matcher(said).matches()
        ? said.endsWith("411") ? JAPANESE : said.endsWith("09") ? ENGLISH : OTHER
        : OTHER;
  }

  boolean isJapanese() {
    return this == OWN || this == JAPANESE || this == JAPANESE_FIRST_YEAR;
  }
}
