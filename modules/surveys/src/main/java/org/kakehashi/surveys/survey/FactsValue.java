package org.kakehashi.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.surveys.SurveyFacts;

/** How a survey was held, as far as the source or a person states it. */
@Embeddable
class FactsValue {
  private @Nullable String period;
  private @Nullable Integer sent;
  private @Nullable String method;

  @Column(name = "facts_version")
  private int version;

  protected FactsValue() {}

  FactsValue(SurveyFacts facts) {
    write(facts);
  }

  /** Takes the place of what was read. */
  void state(int read, SurveyFacts facts) {
    if (read != version) {
      throw new ChangedMeanwhile();
    }
    write(facts);
    version++;
  }

  private void write(SurveyFacts facts) {
    period = facts.period();
    sent = facts.sent();
    method = facts.method();
  }

  SurveyFacts view() {
    return new SurveyFacts(period, sent, method);
  }

  int version() {
    return version;
  }
}
