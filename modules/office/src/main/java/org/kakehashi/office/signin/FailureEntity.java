package org.kakehashi.office.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a name, an address or the one from the other failed lately. Some failures are free,
 * then each makes the wait longer, up to a limit and never for ever; a quiet day forgets them all.
 */
@Entity
@Table(schema = "office", name = "sign_in_failure")
class FailureEntity {
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

  /** 2 to this power, in seconds, is beyond every longest wait. */
  private static final int STEEPEST = 10;

  @Id private String source;
  private int failures;

  @Column(name = "last_failed_at")
  private Instant lastFailedAt;

  @Column(name = "wait_until")
  private Instant waitUntil;

  @Column(name = "noted_until")
  private @Nullable Instant notedUntil;

  protected FailureEntity() {}

  FailureEntity(String source, Instant at) {
    this.source = source;
    this.lastFailedAt = at;
    this.waitUntil = at;
  }

  /** How long to wait yet; zero or less when an attempt is free to go. */
  Duration waitAt(Instant now) {
    return Duration.between(now, waitUntil);
  }

  /**
   * Counts an attempt as failed until it proves good, so that many at once don't slip through.
   *
   * @param free how many failures cost no wait
   */
  void attempted(Instant now, int free, Duration longestWait) {
    if (Duration.between(lastFailedAt, now).compareTo(FORGOTTEN_AFTER) > 0) {
      failures = 0;
    }
    failures++;
    lastFailedAt = now;
    if (failures >= free) {
      Duration wait = Duration.ofSeconds(1L << Math.min(STEEPEST, failures - free));
      waitUntil = now.plus(wait.compareTo(longestWait) > 0 ? longestWait : wait);
    }
  }

  /** Whether nobody asked this before about the present wait. */
  boolean notedFirst() {
    boolean first = !waitUntil.equals(notedUntil);
    notedUntil = waitUntil;
    return first;
  }

  /** The attempt was good: it doesn't count. */
  void provedGood(Instant now) {
    failures = Math.max(0, failures - 1);
    waitUntil = now;
  }

  /** The name's holder got in: all is forgiven. */
  void forgiven(Instant now) {
    failures = 0;
    waitUntil = now;
  }

  String source() {
    return source;
  }
}
