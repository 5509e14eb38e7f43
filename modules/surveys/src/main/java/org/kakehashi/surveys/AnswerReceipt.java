package org.kakehashi.surveys;

import org.jspecify.annotations.Nullable;

/**
 * The receipt of answer sheets taken in: rows in = accepted + excluded + superseded.
 *
 * @param corrected cells of accepted rows whose value a clerk corrected
 * @param answersSha256 of the answers file as handed in, 64 hexadecimal digits; null where it was
 *     taken in before this was kept
 * @param decisions every row left out, with its reason, and every cell corrected; no cell where it
 *     was taken in before they were kept
 */
public record AnswerReceipt(
    SurveyHead survey,
    AnswerRows rows,
    int corrected,
    @Nullable String answersSha256,
    AnswerDryRun.Decisions decisions) {
  public AnswerReceipt {
    if (rows.faulty() != 0) {
      throw new IllegalArgumentException("rows in and out differ");
    }
  }
}
