package org.kakehashi.office.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a job was taken up, when it may be next, and what its last failure was. */
@Embeddable
class AttemptColumns {
  private int attempts;
  private int interrupted;

  @SuppressWarnings("UnusedVariable") // the claiming query reads it
  @Column(name = "not_before")
  private Instant notBefore;

  private @Nullable String failure;

  protected AttemptColumns() {}

  private AttemptColumns(
      int attempts, int interrupted, Instant notBefore, @Nullable String failure) {
    this.attempts = attempts;
    this.interrupted = interrupted;
    this.notBefore = notBefore;
    this.failure = failure;
  }

  static AttemptColumns none(Instant notBefore) {
    return new AttemptColumns(0, 0, notBefore, null);
  }

  AttemptColumns pausedUntil(Instant next, String sentence) {
    return new AttemptColumns(attempts, interrupted, next, sentence);
  }

  /** The last of them ended the job. */
  AttemptColumns ended(@Nullable String sentence) {
    return new AttemptColumns(attempts, interrupted, notBefore, sentence);
  }

  int attempts() {
    return attempts;
  }

  /** How many of them ended with their node. */
  int interruptions() {
    return interrupted;
  }

  @Nullable String failure() {
    return failure;
  }
}
