package org.kakehashi.surveys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;

/**
 * A survey without its figures. What the source does not state is null: print 資料に記載なし, never 0.
 *
 * @param year the fiscal year (年度) it belongs to
 * @param addressees whom it was sent to, verbatim; empty when not stated
 * @param facts how it was held, as the source writes it or a person stated it
 * @param questions how many questions it has
 * @param imported how its figures came in
 */
public record SurveyHead(
    UUID id,
    FiscalYear year,
    String title,
    String addressees,
    SurveyFacts facts,
    int questions,
    Import imported,
    Revision revision) {

  /**
   * How a survey's figures came in.
   *
   * @param source where they come from
   * @param answered how many answer sheets were accepted; null for published counts
   * @param by the post
   */
  public record Import(SurveySource source, @Nullable Integer answered, Instant at, String by) {}

  /**
   * Which state of a survey this is.
   *
   * @param number from 1, one higher with each change of figures, texts or findings
   * @param fingerprint SHA-256 in hex over all texts and figures
   * @param facts one higher each time the facts are stated, whatever else changes
   */
  public record Revision(int number, String fingerprint, int facts) {}

  /** The response rate (回収率), or null where sent or answered is not known. */
  public @Nullable Share responseRate() {
    Integer sent = facts.sent();
    Integer answered = imported.answered();
    return sent == null || answered == null || sent <= 0 || answered > sent
        ? null
        : Share.of(answered, sent);
  }
}
