package org.kakehashi.sessions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kakehashi.kernel.EnteredText;

/**
 * An event stopped on its day (中止).
 *
 * @param at when it was stopped, to the second
 * @param approvedBy the post (官職) that approved of it, up to 100 characters
 */
public record StoppedOnTheDay(Instant at, String approvedBy) {
  /** The office's word, as screens and papers print it. */
  public static final String LABEL = "中止";

  public StoppedOnTheDay {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    approvedBy = EnteredText.required("approvedBy", "中止を決裁した官職", approvedBy, 100);
  }
}
