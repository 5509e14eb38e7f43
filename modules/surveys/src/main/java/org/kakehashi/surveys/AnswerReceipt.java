package org.kakehashi.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of answer sheets taken in: rows in = accepted + excluded + superseded.
 *
 * @param sent how many were asked, or null where nobody stated it
 * @param exclusions every row left out, with its reason
 * @param responseRate accepted of sent, or null where sent is not known
 */
public record AnswerReceipt(
    SurveyHead survey,
    int rowsIn,
    int accepted,
    int excluded,
    int superseded,
    List<AnswerTrial.Exclusion> exclusions,
    @Nullable Integer sent,
    @Nullable Share responseRate) {
  public AnswerReceipt {
    exclusions = List.copyOf(exclusions);
    if (rowsIn != accepted + excluded + superseded) {
      throw new IllegalArgumentException("rows in and out differ");
    }
  }
}
