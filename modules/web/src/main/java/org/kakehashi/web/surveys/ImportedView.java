package org.kakehashi.web.surveys;

import java.util.List;

/**
 * A survey just taken in from published counts, with the texts to look at.
 *
 * @param odd what somebody has to look at
 * @param noticed what is only told
 * @param notices what is to be known of the file itself
 */
public record ImportedView(
    String surveyPath,
    String title,
    List<SurveyView.Fact> facts,
    List<TextRow> odd,
    List<TextRow> noticed,
    List<String> notices,
    boolean mayEdit) {
  public ImportedView {
    facts = List.copyOf(facts);
    odd = List.copyOf(odd);
    noticed = List.copyOf(noticed);
    notices = List.copyOf(notices);
  }
}
