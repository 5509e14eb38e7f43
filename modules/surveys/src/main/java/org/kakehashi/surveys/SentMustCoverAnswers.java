package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** No more answer sheets can come back than were sent. */
public final class SentMustCoverAnswers extends Invalid {
  private static final long serialVersionUID = 1L;

  public SentMustCoverAnswers(int sent, int answered) {
    super(
        "SentMustCoverAnswers",
        List.of(Integer.toString(sent), Integer.toString(answered)),
        "sent");
  }
}
