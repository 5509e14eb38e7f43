package org.kakehashi.office;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job's row.
 *
 * @param percent 0 to 100
 * @param step what is being done, in Japanese
 * @param attempts how often it was taken up
 * @param failure the last failure, in Japanese, or null
 */
public record Job(
    UUID id,
    String kind,
    String subject,
    State state,
    int percent,
    String step,
    int attempts,
    @Nullable String failure,
    Instant requestedAt,
    @Nullable Instant endedAt) {

  /** Where a job stands. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }
}
