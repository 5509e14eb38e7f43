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
import java.util.HexFormat;
import java.util.Locale;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.office.secrets.Secret;

/** Slows guessing down, by login name and by address, on all nodes together. */
@ApplicationScoped
class Throttle {
  private static final int FREE_FOR_A_NAME = 5;

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
  void attempt(String loginName, String address) {
    Instant now = now();
    // always the address first: two attempts can't lock each other out
    FailureRow byAddress = locked(addressSource(address), now);
    FailureRow byName = locked(nameSource(loginName), now);
    Duration wait = longer(byAddress.waitAt(now), byName.waitAt(now));
    if (wait.compareTo(Duration.ZERO) > 0) {
      throw new SignInThrottled(wait.plusMillis(999).toSeconds());
    }
    byAddress.attempted(now, FREE_FOR_AN_ADDRESS);
    byName.attempted(now, FREE_FOR_A_NAME);
  }

  /** The attempt was good. The address keeps its other failures: one may sign in while guessing. */
  void good(String loginName, String address) {
    Instant now = now();
    locked(addressSource(address), now).provedGood(now);
    locked(nameSource(loginName), now).forgiven(now);
    em.createQuery("DELETE FROM FailureRow f WHERE f.lastFailedAt < :old")
        .setParameter("old", now.minus(FailureRow.FORGOTTEN_AFTER.multipliedBy(2)))
        .executeUpdate();
  }

  /** As finely as the database keeps it: what it rounds up would be a wait of nanoseconds. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private FailureRow locked(String source, Instant now) {
    em.createNativeQuery(
            "INSERT INTO office.sign_in_failure (source, failures, last_failed_at, wait_until)"
                + " VALUES (?1, 0, ?2, ?3) ON CONFLICT DO NOTHING")
        .setParameter(1, source)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
    return em.find(FailureRow.class, source, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Hashed, since people type passwords into the wrong field. */
  private static String nameSource(String loginName) {
    byte[] hash = Secret.hash(loginName.strip().toLowerCase(Locale.ROOT));
    return "name:" + HexFormat.of().formatHex(hash);
  }

  private static String addressSource(String address) {
    return "address:" + ClientAddress.of(address).source();
  }
}
