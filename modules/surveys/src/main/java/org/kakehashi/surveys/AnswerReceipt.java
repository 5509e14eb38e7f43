package org.kakehashi.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of answer sheets taken in: rows in = accepted + excluded + superseded.
 *
 * @param corrected cells of accepted rows whose value a clerk corrected
 * @param answersSha256 of the answers file as handed in, 64 hexadecimal digits; null where it was
 *     taken in before this was kept
 * @param sent how many were asked, or null where nobody stated it
 * @param exclusions every row left out, with its reason
 * @param corrections every cell corrected; empty where it was taken in before they were kept
 * @param responseRate accepted of sent, or null where sent is not known
 */
public record AnswerReceipt(
    SurveyHead survey,
    int rowsIn,
    int accepted,
    int excluded,
    int superseded,
    int corrected,
    @Nullable String answersSha256,
    List<AnswerDryRun.Exclusion> exclusions,
    List<AnswerDryRun.CellCorrection> corrections,
    @Nullable Integer sent,
    @Nullable Share responseRate) {
  public AnswerReceipt {
    exclusions = List.copyOf(exclusions);
    corrections = List.copyOf(corrections);
    if (rowsIn != accepted + excluded + superseded) {
      throw new IllegalArgumentException("rows in and out differ");
    }
  }
}
