package org.kakehashi.reporting.readability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A breach of a rule.
 *
 * @param where the file, sheet and cell, as 「survey_tally!B3」
 * @param message what is wrong, in Japanese
 */
public record ReadabilityIssue(Rule rule, String where, String message) {

  /**
   * The issues for people: what is wrong with which text, by which rule, and where it stands; the
   * same breach in several places once.
   *
   * @param most how many breaches to name
   */
  public static String summary(List<ReadabilityIssue> findings, int most) {
    Map<String, List<ReadabilityIssue>> breaches =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.rule.number() + finding.message,
                    LinkedHashMap::new,
                    Collectors.toList()));
    return breaches.values().stream()
        .limit(most)
        .map(ReadabilityIssue::sentence)
        .collect(Collectors.joining("／"));
  }

  private static String sentence(List<ReadabilityIssue> same) {
    ReadabilityIssue first = same.get(0);
    String others = same.size() == 1 ? "" : "ほか" + (same.size() - 1) + "か所";
    return first.message
        + "（規則"
        + first.rule.number()
        + "「"
        + first.rule.title()
        + "」、"
        + first.where
        + others
        + "）";
  }
}
