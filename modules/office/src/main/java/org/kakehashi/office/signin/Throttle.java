package org.kakehashi.office.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.office.secrets.Secret;

/**
 * Slows guessing down on all nodes together. The long wait hangs on a login name and an address at
 * once, so that a stranger who tries a name keeps nobody out but himself; the name by itself waits
 * only shortly, for the guesses from many addresses. An attempt on a device that the name is known
 * on has a lane of its own: whatever others try, it waits only for its own failures.
 */
@ApplicationScoped
class Throttle {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration LONGEST_FOR_A_NAME = Duration.ofSeconds(10);
  private static final int FREE_FOR_A_NAME_FROM_AN_ADDRESS = 5;
  private static final int FREE_FOR_A_NAME = 20;

  /** An office shares one address, so more people mistype behind it. */
  private static final int FREE_FOR_AN_ADDRESS = 30;

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;

  /**
   * Lets an attempt pass and counts it as failed until {@link #good}.
   *
   * @throws SignInThrottled when it comes too early; then nothing is counted
   */
  void attempt(Attempt attempt) {
    Instant now = now();
    List<Lane> lanes = lanes(attempt);
    List<FailureEntity> rows = lanes.stream().map(lane -> locked(lane.source(), now)).toList();
    Duration wait = longest(rows, now).waitAt(now);
    if (wait.compareTo(Duration.ZERO) > 0) {
      throw new SignInThrottled(wait.plusMillis(999).toSeconds());
    }
    for (int i = 0; i < lanes.size(); i++) {
      rows.get(i).attempted(now, lanes.get(i).free(), lanes.get(i).longest());
    }
  }

  /**
   * Whether an attempt that came too early is the first one of its wait: only that goes on record,
   * or whoever keeps trying would fill the audit trail.
   */
  boolean firstOfItsWait(Attempt attempt) {
    Instant now = now();
    List<FailureEntity> kept =
        lanes(attempt).stream().flatMap(lane -> Stream.ofNullable(found(lane.source()))).toList();
    if (kept.isEmpty()) {
      return false;
    }
    FailureEntity waiting = longest(kept, now);
    return waiting.waitAt(now).compareTo(Duration.ZERO) > 0 && waiting.notedFirst();
  }

  /** The attempt was good. The address keeps its other failures: one may sign in while guessing. */
  void good(Attempt attempt) {
    Instant now = now();
    for (Lane lane : lanes(attempt)) {
      FailureEntity row = locked(lane.source(), now);
      if (lane.forgiving()) {
        row.forgiven(now);
      } else {
        row.provedGood(now);
      }
    }
    em.createQuery("DELETE FROM FailureEntity f WHERE f.lastFailedAt < :old")
        .setParameter("old", now.minus(FailureEntity.FORGOTTEN_AFTER.multipliedBy(2)))
        .executeUpdate();
  }

  /** Always in this order: two attempts can't lock each other out. */
  private static List<Lane> lanes(Attempt attempt) {
    String name = hashed(attempt.loginName());
    if (!attempt.device().isEmpty()) {
      String device = HexFormat.of().formatHex(Secret.hash(attempt.device()));
      return List.of(
          new Lane(
              "device:" + name + "@" + device,
              FREE_FOR_A_NAME_FROM_AN_ADDRESS,
              LONGEST_WAIT,
              true));
    }
    String address = ClientAddress.of(attempt.address()).source();
    return List.of(
        new Lane("address:" + address, FREE_FOR_AN_ADDRESS, LONGEST_WAIT, false),
        new Lane(
            "both:" + name + "@" + address, FREE_FOR_A_NAME_FROM_AN_ADDRESS, LONGEST_WAIT, true),
        new Lane("name:" + name, FREE_FOR_A_NAME, LONGEST_FOR_A_NAME, true));
  }

  /**
   * What failures are counted by.
   *
   * @param free how many failures cost no wait
   * @param forgiving whether a good attempt wipes the others out
   */
  private record Lane(String source, int free, Duration longest, boolean forgiving) {}

  /** As finely as the database keeps it: what it rounds up would be a wait of nanoseconds. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private FailureEntity locked(String source, Instant now) {
    em.createNativeQuery(
            "INSERT INTO office.sign_in_failure (source, failures, last_failed_at, wait_until)"
                + " VALUES (?1, 0, ?2, ?3) ON CONFLICT DO NOTHING")
        .setParameter(1, source)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
    return found(source);
  }

  private FailureEntity found(String source) {
    return em.find(FailureEntity.class, source, LockModeType.PESSIMISTIC_WRITE);
  }

  private static FailureEntity longest(List<FailureEntity> rows, Instant now) {
    return Collections.max(rows, Comparator.comparing(row -> row.waitAt(now)));
  }

  /** Hashed, since people type passwords into the wrong field. */
  static String hashed(String loginName) {
    byte[] hash = Secret.hash(loginName.strip().toLowerCase(Locale.ROOT));
    return HexFormat.of().formatHex(hash);
  }
}
