package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** No more answer sheets can come back than were sent. */
public final class SentMustCoverAnswers extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SentMustCoverAnswers(int sent, int answered) {
    super(List.of(Integer.toString(sent), Integer.toString(answered)));
  }
}
