package org.kakehashi.surveys.answers;

/** One answer as a number, the form in which 70,000 sheets are kept and counted. */
final class Choice {
  /** Asked, and gave no answer (無回答). */
  static final int NONE = 0;

  /** Wrote something to a free question. */
  static final int WRITTEN = 1;

  /** Wrote to a free question that there is nothing to write (特になし). */
  static final int NOTHING = 2;

  /** Not asked (非該当). */
  static final int NOT_ASKED = 1023;

  private static final int PLACES = 1024;

  private Choice() {}

  /**
   * @param question its position, from 1
   * @param option its position, from 1, or one of the constants
   */
  static int of(int question, int option) {
    return question * PLACES + option;
  }

  static int question(int choice) {
    return choice / PLACES;
  }

  static int option(int choice) {
    return choice % PLACES;
  }
}
