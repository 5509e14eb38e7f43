package org.kakehashi.web.surveys;

import java.util.List;

/**
 * A survey just taken in from published counts, with the texts to look at.
 *
 * @param odd what somebody has to look at
 * @param noticed what is only told
 */
public record ImportedView(
    String surveyPath,
    String title,
    List<SurveyView.Fact> facts,
    List<TextRow> odd,
    List<TextRow> noticed,
    boolean mayEdit) {
  public ImportedView {
    facts = List.copyOf(facts);
    odd = List.copyOf(odd);
    noticed = List.copyOf(noticed);
  }
}
