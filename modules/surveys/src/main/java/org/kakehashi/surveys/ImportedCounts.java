package org.kakehashi.surveys;

import java.util.List;

/**
 * A survey just taken in from published counts.
 *
 * @param odd texts in which something looks wrong: listed, and left as they are
 */
public record ImportedCounts(SurveyHead head, List<SurveyText> odd) {
  public ImportedCounts {
    odd = List.copyOf(odd);
  }
}
