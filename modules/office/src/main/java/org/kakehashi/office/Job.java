package org.kakehashi.office;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job's row.
 *
 * @param attempts how often it was taken up
 * @param failure the last failure, in Japanese, or null
 */
public record Job(
    UUID id,
    Request request,
    State state,
    Progress progress,
    int attempts,
    @Nullable String failure,
    @Nullable Instant endedAt) {

  /**
   * What is to be done.
   *
   * @param kind which {@link JobHandler} does it
   * @param subject what it is about, an id the handler understands
   * @param at when it was asked for
   */
  public record Request(String kind, String subject, Instant at) {}

  /**
   * How far it has come.
   *
   * @param percent 0 to 100
   * @param step what is being done, in Japanese
   */
  public record Progress(int percent, String step) {}

  /** Where a job stands. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }
}
