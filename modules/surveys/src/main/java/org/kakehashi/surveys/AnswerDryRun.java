package org.kakehashi.surveys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;

/**
 * A dry run (取込み前の確認) of answer sheets: what would be taken in, and what stands in the way. Nothing
 * permanent is written; a dry run is forgotten after 24 hours. Lists hold the first 500 of their
 * kind, the counts beside them all.
 *
 * @param sent how many were asked, or null
 * @param remarks what is to be said about its rows
 * @param decisions what the clerk decided about them
 */
public record AnswerDryRun(
    UUID id,
    FiscalYear year,
    String title,
    @Nullable Integer sent,
    AnswerRows rows,
    Remarks remarks,
    Decisions decisions,
    Instant expiresAt) {

  /**
   * What is to be said about the rows.
   *
   * @param recognisedCells how many cells were understood although written otherwise
   */
  public record Remarks(
      List<Fault> faults,
      List<Superseded> superseded,
      List<Recognised> recognised,
      int recognisedCells) {
    public Remarks {
      faults = List.copyOf(faults);
      superseded = List.copyOf(superseded);
      recognised = List.copyOf(recognised);
    }

    /**
     * What is wrong with a cell.
     *
     * @param row as the file's own program counts it
     * @param column its heading
     * @param value as written, at most 100 characters; may hold an answer: don't log it
     * @param sentence in Japanese: what is wrong and what to do
     */
    public record Fault(int row, String column, String value, String sentence) {}

    /** A row whose receipt number comes again later in the file. */
    public record Superseded(String receiptNumber, int row, int laterRow) {}

    /** A cell understood although it was written otherwise (〜 for ～, full-width digits …). */
    public record Recognised(int row, String column, String written, String understood) {}
  }

  /** What the clerk decided about rows: left out, or a cell corrected. */
  public record Decisions(List<Exclusion> exclusions, List<CellCorrection> corrections) {
    public Decisions {
      exclusions = List.copyOf(exclusions);
      corrections = List.copyOf(corrections);
    }

    /** A row left out by the clerk. */
    public record Exclusion(int row, String reason) {}

    /**
     * A cell whose value a clerk corrected. Both values may hold an answer: don't log them.
     *
     * @param former as the file has it
     * @param value in its place
     * @param correctedBy the clerk's post
     */
    public record CellCorrection(
        int row,
        String column,
        String former,
        String value,
        Instant correctedAt,
        String correctedBy) {}
  }

  /** Whether it can be taken in: no fault is left and at least one row remains. */
  public boolean acceptable() {
    return rows.faulty() == 0 && rows.accepted() > 0;
  }
}
