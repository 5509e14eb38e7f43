package org.kakehashi.office.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.kakehashi.office.Job;

/** The queue in the database. Each method joins the running transaction. */
@ApplicationScoped
class JobRepository {
  /** How long a claim holds unless renewed; after a node's death its jobs wait this long. */
  static final Duration LEASE = Duration.ofMinutes(2);

  /** How often it may fail by itself. */
  static final int ATTEMPTS = 3;

  /**
   * How often its node may go down under it: a power cut or an update is no fault of the job, but
   * one that takes its node along each time must end.
   */
  static final int INTERRUPTIONS = 10;

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;

  /** Claims the oldest job that is due, or one whose lease ran out, for nobody else. */
  Optional<Claim> claim(String node) {
    String claim = UUID.randomUUID().toString();
    Timestamp now = Timestamp.from(clock.instant());
    int claimed =
        em.createNativeQuery(
                """
                UPDATE office.job SET state = 'RUNNING', step = '処理中', node = ?1, claim = ?2,
                       lease_until = ?3, attempts = attempts + 1,
                       interrupted = interrupted + CASE WHEN state = 'RUNNING' THEN 1 ELSE 0 END
                WHERE id = (SELECT j.id FROM office.job j
                            WHERE (j.state = 'WAITING' AND j.not_before <= ?4)
                               OR (j.state = 'RUNNING' AND j.lease_until < ?5)
                            ORDER BY j.requested_at, j.id
                            FOR UPDATE SKIP LOCKED LIMIT 1)
                """)
            .setParameter(1, node)
            .setParameter(2, claim)
            .setParameter(3, Timestamp.from(clock.instant().plus(LEASE)))
            .setParameter(4, now)
            .setParameter(5, now)
            .executeUpdate();
    return claimed == 0
        ? Optional.empty()
        : held(claim, LockModeType.NONE).map(row -> new Claim(claim, row));
  }

  /** Keeps the leases of jobs that are being done. */
  void renew(Collection<String> claims) {
    if (!claims.isEmpty()) {
      em.createQuery("UPDATE JobEntity j SET j.lease.until = :until WHERE j.lease.claim IN :claims")
          .setParameter("until", clock.instant().plus(LEASE))
          .setParameter("claims", claims)
          .executeUpdate();
    }
  }

  void progress(String claim, Job.Progress shown) {
    em.createQuery(
            "UPDATE JobEntity j SET j.progress.percent = :percent,"
                + " j.progress.step = :step WHERE j.lease.claim = :claim")
        .setParameter("percent", shown.percent())
        .setParameter("step", shown.step())
        .setParameter("claim", claim)
        .executeUpdate();
  }

  /**
   * Ends a claim.
   *
   * @throws LeaseLost when somebody else has taken the job up since
   */
  void end(String claim, BiConsumer<JobEntity, Instant> ending) {
    ending.accept(
        held(claim, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new LeaseLost(claim)),
        clock.instant());
    em.flush();
  }

  private Optional<JobEntity> held(String claim, LockModeType lock) {
    return em.createQuery("SELECT j FROM JobEntity j WHERE j.lease.claim = :claim", JobEntity.class)
        .setParameter("claim", claim)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /**
   * One taking-up of a job.
   *
   * @param attempt how often it was taken up, without those that a node's end cut short
   * @param interruptions how often a node's end cut it short
   */
  record Claim(String id, UUID job, String kind, String subject, int attempt, int interruptions) {
    Claim(String id, JobEntity row) {
      this(
          id,
          row.id(),
          row.request().kind(),
          row.request().subject(),
          row.attempts() - row.interruptions(),
          row.interruptions());
    }
  }
}
