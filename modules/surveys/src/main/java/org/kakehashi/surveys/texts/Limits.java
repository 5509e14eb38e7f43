package org.kakehashi.surveys.texts;

/** How long the texts of a survey may be, in characters as people count them (code points). */
public final class Limits {
  public static final int LABEL = 500;
  public static final int TEXT = 2_000;
  public static final int FINDING = 500;
  public static final int REASON = 200;
  public static final int FACT = 100;

  private Limits() {}
}
