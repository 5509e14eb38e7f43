package org.kakehashi.reporting.machine;

/**
 * A breach of a rule.
 *
 * @param where the file, sheet and cell, as 「survey_tally!B3」
 * @param message what is wrong, in Japanese
 */
public record Finding(Rule rule, String where, String message) {

  /** The finding in one line for people: number, place, what is wrong, the rule's wording. */
  public String text() {
    return rule.number() + " " + where + "：" + message + "（" + rule.title() + "）";
  }
}
