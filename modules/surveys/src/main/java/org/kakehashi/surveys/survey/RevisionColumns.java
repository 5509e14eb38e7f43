package org.kakehashi.surveys.survey;

import jakarta.persistence.Embeddable;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyTally;

/** A survey's latest revision: its number, and what it is known and found by. */
@Embeddable
class RevisionColumns {
  private int revision;
  private String fingerprint;

  @SuppressWarnings("UnusedVariable") // queries read the column
  private String sought;

  /** Before the first revision. */
  protected RevisionColumns() {}

  int number() {
    return revision;
  }

  /** What it says now is the next revision. */
  void next(SurveyTally tally) {
    revision++;
    fingerprint = Fingerprint.of(tally);
    sought = SurveyRepository.folded(tally.head().title() + "\n" + tally.head().addressees());
  }

  SurveyHead.Revision view(FactsValue facts) {
    return new SurveyHead.Revision(revision, fingerprint, facts.version());
  }
}
