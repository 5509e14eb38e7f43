package org.kakehashi.surveys;

/**
 * The rows of a file of answer sheets, and what becomes of them.
 *
 * @param in rows of the file below its heading row, to the last with content
 * @param accepted rows that are taken in as things stand
 * @param superseded rows whose receipt number comes again later (the later wins)
 * @param excluded rows the clerk left out, one by one or by a decision on many
 * @param blank rows without any content
 * @param undecided rows that wait for a decision of the clerk
 */
public record AnswerRows(
    int in, int accepted, int superseded, int excluded, int blank, int undecided) {

  /** Rows with at least one fault, neither corrected nor excluded yet. */
  public int faulty() {
    return in - accepted - superseded - excluded - blank - undecided;
  }
}
