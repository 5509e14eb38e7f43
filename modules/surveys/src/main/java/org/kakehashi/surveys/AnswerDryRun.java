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
 * @param rowsIn rows of answers in the file, the heading row not counted
 * @param accepted rows that would be taken in as things stand
 * @param faultyRows rows with at least one fault, neither corrected nor excluded yet
 * @param supersededRows rows whose receipt number comes again later (the later wins)
 * @param excludedRows rows the clerk left out
 * @param recognisedCells cells understood although written otherwise
 */
public record AnswerDryRun(
    UUID id,
    FiscalYear year,
    String title,
    @Nullable Integer sent,
    int rowsIn,
    int accepted,
    int faultyRows,
    int supersededRows,
    int excludedRows,
    int recognisedCells,
    List<Fault> faults,
    List<Superseded> superseded,
    List<Exclusion> exclusions,
    List<Recognised> recognised,
    List<CellCorrection> corrections,
    Instant expiresAt) {

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

  /** A row left out by the clerk. */
  public record Exclusion(int row, String reason) {}

  /** A cell understood although it was written otherwise (〜 for ～, full-width digits …). */
  public record Recognised(int row, String column, String written, String understood) {}

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

  public AnswerDryRun {
    faults = List.copyOf(faults);
    superseded = List.copyOf(superseded);
    exclusions = List.copyOf(exclusions);
    recognised = List.copyOf(recognised);
    corrections = List.copyOf(corrections);
  }

  /** Whether it can be taken in: no fault is left and at least one row remains. */
  public boolean acceptable() {
    return faultyRows == 0 && accepted > 0;
  }
}
