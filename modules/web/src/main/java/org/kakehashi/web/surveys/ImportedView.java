package org.kakehashi.web.surveys;

import java.util.List;

/** A survey just taken in from published counts, with the texts to look at. */
public record ImportedView(
    String surveyPath,
    String title,
    List<SurveyView.Fact> facts,
    List<TextRow> odd,
    boolean mayEdit) {
  public ImportedView {
    facts = List.copyOf(facts);
    odd = List.copyOf(odd);
  }
}
