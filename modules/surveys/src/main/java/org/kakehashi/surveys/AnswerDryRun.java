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
   * @param queries what only a clerk can decide, decided or not
   * @param notices what a clerk should know of the file, one Japanese sentence each
   */
  public record Remarks(
      List<Fault> faults,
      List<Superseded> superseded,
      List<Recognised> recognised,
      int recognisedCells,
      List<Query> queries,
      List<String> notices) {
    public Remarks {
      queries = List.copyOf(queries);
      notices = List.copyOf(notices);
      faults = List.copyOf(faults);
      superseded = List.copyOf(superseded);
      recognised = List.copyOf(recognised);
    }

    /**
     * What is wrong with a cell.
     *
     * @param row as the file's own program counts it
     * @param column its heading
     * @param value as written, cut with … past 2,000 characters, which is more than a correction
     *     can hold, and past 100 in faults that follow the first 500; may hold an answer: don't log
     *     it
     * @param sentence in Japanese: what is wrong and what to do
     */
    public record Fault(int row, String column, String value, String sentence) {
      /** How much of a value is kept, in characters. */
      public static final int LONGEST = 2_000;
    }

    /** A row whose receipt number comes again later in the file. */
    public record Superseded(String receiptNumber, int row, int laterRow) {}

    /** A cell understood although it was written otherwise (〜 for ～, full-width digits …). */
    public record Recognised(int row, String column, String written, String understood) {}
  }

  /**
   * Something only a clerk can decide, once for all places it is about.
   *
   * @param key what it is decided by, see {@link AnswerDryRuns#decide}
   * @param sentence in Japanese
   * @param places how many cells or rows it is about
   * @param rows the first 500 of them
   * @param chosen the code of the choice, or null while it is open
   */
  public record Query(
      String key,
      String sentence,
      List<Choice> choices,
      int places,
      List<Integer> rows,
      @Nullable String chosen) {
    public Query {
      choices = List.copyOf(choices);
      rows = List.copyOf(rows);
    }

    /** One of the answers, with its words in Japanese. */
    public record Choice(String code, String label) {}
  }

  /** What the clerk decided: rows left out, cells corrected, queries answered. */
  public record Decisions(
      List<Exclusion> exclusions, List<CellCorrection> corrections, List<Chosen> chosen) {
    public Decisions {
      chosen = List.copyOf(chosen);
      exclusions = List.copyOf(exclusions);
      corrections = List.copyOf(corrections);
    }

    /**
     * A query answered.
     *
     * @param said query and answer in words
     * @param decidedBy the clerk's post
     */
    public record Chosen(
        String query, String choice, String said, Instant decidedAt, String decidedBy) {}

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

  /** Whether it can be taken in: no fault is left, nothing is open and at least one row remains. */
  public boolean acceptable() {
    return rows.faulty() == 0 && rows.accepted() > 0 && open() == 0 && !sentTooSmall();
  }

  /** How many queries are open. */
  public int open() {
    return (int) remarks.queries().stream().filter(query -> query.chosen() == null).count();
  }

  /** Whether more answered than are said to have been asked. */
  public boolean sentTooSmall() {
    return sent != null && sent < rows.accepted();
  }

  /** The response rate (回収率) as things stand, or null where it can't be known. */
  public @Nullable Share responseRate() {
    return sent == null || sent == 0 || sentTooSmall() ? null : Share.of(rows.accepted(), sent);
  }
}
