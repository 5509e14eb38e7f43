package org.kakehashi.surveys;

/**
 * The rows of a file of answer sheets, and what becomes of them.
 *
 * @param in rows of answers in the file, the heading row not counted
 * @param accepted rows that are taken in as things stand
 * @param superseded rows whose receipt number comes again later (the later wins)
 * @param excluded rows the clerk left out
 */
public record AnswerRows(int in, int accepted, int superseded, int excluded) {

  /** Rows with at least one fault, neither corrected nor excluded yet. */
  public int faulty() {
    return in - accepted - superseded - excluded;
  }
}
