package org.kakehashi.office;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A login name as accounts keep it: 2 to 40 letters, digits, dots, hyphens and underscores, small,
 * beginning with a letter.
 */
public record LoginName(String text) {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

  /**
   * A login name as entered.
   *
   * @throws LoginNameMalformed when it is none
   */
  public LoginName {
    text = text.strip().toLowerCase(Locale.ROOT);
    if (!SHAPE.matcher(text).matches()) {
      throw new LoginNameMalformed();
    }
  }
}
