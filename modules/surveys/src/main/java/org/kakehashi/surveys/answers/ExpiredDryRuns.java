package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import org.kakehashi.office.Upkeep;

/** Answers that were tried and not taken in are not kept longer than promised. */
@ApplicationScoped
class ExpiredDryRuns implements Upkeep {
  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  @Inject Clock clock;

  /** One that somebody is at work on waits, as does one that another node is removing. */
  @Override
  @Transactional
  public void tidy() {
    em.createNativeQuery(
            "DELETE FROM surveys.trial WHERE id IN (SELECT id FROM surveys.trial"
                + " WHERE expires_at <= ? FOR UPDATE SKIP LOCKED)")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
