package org.kakehashi.web.page;

import java.text.NumberFormat;
import java.util.Locale;

/** Figures as screens print them, the same as papers do. */
public final class Figures {
  private Figures() {}

  /** A whole number with thousands' commas. */
  public static String count(long value) {
    return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
  }
}
