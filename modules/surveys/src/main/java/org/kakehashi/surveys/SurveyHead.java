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
 * @param period when it was held, as the source writes it
 * @param sent how many were asked to answer
 * @param method how it was held, as the source writes it
 * @param source where the figures come from
 * @param questions how many questions it has
 * @param answered how many answer sheets were accepted; null for published counts
 * @param revision from 1, one higher with each change of figures, texts or findings
 * @param fingerprint SHA-256 in hex over all texts and figures of this revision
 * @param importedBy the post
 * @param factsVersion one higher each time period, sent and method are stated
 */
public record SurveyHead(
    UUID id,
    FiscalYear year,
    String title,
    String addressees,
    @Nullable String period,
    @Nullable Integer sent,
    @Nullable String method,
    SurveySource source,
    int questions,
    @Nullable Integer answered,
    int revision,
    String fingerprint,
    Instant importedAt,
    String importedBy,
    int factsVersion) {

  /** The response rate (回収率), or null where sent or answered is not known. */
  public @Nullable Share responseRate() {
    return sent == null || answered == null || sent <= 0 || answered > sent
        ? null
        : Share.of(answered, sent);
  }
}
