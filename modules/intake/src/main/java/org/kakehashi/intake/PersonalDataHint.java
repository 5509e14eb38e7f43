package org.kakehashi.intake;

import java.util.List;

/**
 * A passage of a text that may be personal data.
 *
 * @param start where it begins in the text as written, in characters from 0
 * @param end where it ends, exclusive
 * @param certain whether its form alone tells what it is; a name never is
 */
public record PersonalDataHint(Kind kind, int start, int end, boolean certain) {
  private static final String MASK = "■■■";

  /** What it seems to be; {@link #label()} says it in Japanese. */
  public enum Kind {
    PHONE("電話番号"),
    MAIL("メールアドレス"),
    POSTAL_CODE("郵便番号"),
    ADDRESS("住所"),
    RESIDENCE_CARD("在留カード番号"),
    PASSPORT("旅券番号"),
    INDIVIDUAL_NUMBER("個人番号（マイナンバー）"),
    BIRTH_DATE("生年月日"),
    NAME("氏名");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word that screens print. */
    public String label() {
      return label;
    }
  }

  public PersonalDataHint {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a passage from " + start + " to " + end);
    }
  }

  /**
   * A text with each passage replaced by ■■■, those that overlap by one of them.
   *
   * @param hints what was found in it, in its order
   */
  public static String masked(String text, List<PersonalDataHint> hints) {
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    for (PersonalDataHint hint : hints) {
      if (hint.start() >= at) {
        masked.append(text, at, hint.start()).append(MASK);
      }
      at = Math.max(at, hint.end());
    }
    return masked.append(text, at, text.length()).toString();
  }

  /** The passage as it stands in the text it was found in. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
