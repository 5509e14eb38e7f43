package org.kakehashi.surveys;

/**
 * How often an option was chosen.
 *
 * @param count never negative
 */
public record OptionCount(AnswerOption option, long count) {
  public OptionCount {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count);
    }
  }
}
