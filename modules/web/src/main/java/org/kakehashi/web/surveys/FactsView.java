package org.kakehashi.web.surveys;

import java.util.List;
import org.kakehashi.web.page.FormEntry;

/**
 * The form in which a person states how a survey was held.
 *
 * @param newer what somebody else stated while the form was open; empty when nobody did
 */
public record FactsView(String surveyPath, FormEntry entry, List<SurveyView.Fact> newer) {
  public FactsView {
    newer = List.copyOf(newer);
  }
}
