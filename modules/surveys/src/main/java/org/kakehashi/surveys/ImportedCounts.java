package org.kakehashi.surveys;

import java.util.List;

/**
 * A survey just taken in from published counts.
 *
 * @param odd texts in which something looks wrong: listed, and left as they are
 * @param notices what a clerk should know of the file (formulas, hidden rows …), each one Japanese
 *     sentence
 */
public record ImportedCounts(SurveyHead head, List<SurveyText> odd, List<String> notices) {
  public ImportedCounts {
    odd = List.copyOf(odd);
    notices = List.copyOf(notices);
  }
}
