package org.kakehashi.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of answer sheets taken in: rows in = accepted + excluded + superseded.
 *
 * @param mended cells whose value a clerk corrected; the file itself keeps what was handed in
 * @param answersSha256 of the answers file as handed in, 64 hexadecimal digits; null where it was
 *     taken in before this was kept
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
    int mended,
    @Nullable String answersSha256,
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
