package org.kakehashi.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of answer sheets taken in: rows in = accepted + excluded + superseded + blank.
 *
 * @param corrected cells of accepted rows whose value a clerk corrected
 * @param answersSha256 of the answers file as handed in, 64 hexadecimal digits; null where it was
 *     taken in before this was kept
 * @param decisions every row left out by the clerk, with its reason, every cell corrected and every
 *     query answered; no cell where it was taken in before they were kept
 * @param leftOut the first {@link #LISTED} rows of each fate; {@link
 *     SurveyImports#receipt(org.kakehashi.kernel.Actor, java.util.UUID, Fate, int, int)} has them
 *     all
 */
public record AnswerReceipt(
    SurveyHead survey,
    AnswerRows rows,
    int corrected,
    @Nullable String answersSha256,
    AnswerDryRun.Decisions decisions,
    List<LeftOut> leftOut) {
  /** How many rows of each fate it lists at most. */
  public static final int LISTED = 500;

  public AnswerReceipt {
    leftOut = List.copyOf(leftOut);
    if (rows.faulty() != 0 || rows.undecided() != 0) {
      throw new IllegalArgumentException("rows in and out differ");
    }
  }

  /** Why a row of the file was not taken in. */
  public enum Fate {
    SUPERSEDED("差し替えられた行"),
    EXCLUDED("除外した行"),
    BLANK("空白の行");

    private final String label;

    Fate(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A row of the file that was not taken in.
   *
   * @param otherRow the row taken instead, the last of consecutive blank rows, or the row itself
   * @param receiptNumber empty for blank rows, and where it was not kept
   * @param reason why the clerk left it out, else empty
   */
  public record LeftOut(Fate fate, int row, int otherRow, String receiptNumber, String reason) {}
}
