package org.kakehashi.surveys;

import java.util.List;

/**
 * A question with its figures and what was read from them.
 *
 * @param position from 1, in the questionnaire's order
 * @param code for data files and addresses: Q1
 * @param number as printed: 問1
 * @param text the question as it was put, verbatim but for a person's corrections
 * @param tabulation the table, counts or extracts
 * @param findings in the order they were recorded
 */
public record QuestionTally(
    int position,
    String code,
    String number,
    String text,
    QuestionKind kind,
    Tabulation tabulation,
    List<Finding> findings) {
  public QuestionTally {
    findings = List.copyOf(findings);
  }
}
