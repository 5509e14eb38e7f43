package org.kakehashi.office.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.Job;
import org.kakehashi.office.Jobs;

/** Takes requests and answers how they stand. */
@ApplicationScoped
class DefaultJobs implements Jobs {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;
  @Inject Event<JobQueued> queued;

  @Override
  @Transactional
  public UUID request(Actor actor, String kind, String subject) {
    JobEntity row = new JobEntity(kind, subject, actor.recordedAs(), clock.instant());
    em.persist(row);
    queued.fire(new JobQueued());
    return row.id();
  }

  @Override
  @Transactional
  public void retry(UUID id) {
    JobEntity row = em.find(JobEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new NotFound("job", id.toString());
    }
    if (row.state() == Job.State.FAILED) {
      row.queuedAgain(clock.instant());
      queued.fire(new JobQueued());
    }
  }

  @Override
  @Transactional
  public Optional<Job> latest(String kind, String subject) {
    return em.createQuery(
            "SELECT j FROM JobEntity j WHERE j.request.kind = :kind AND j.request.subject ="
                + " :subject ORDER BY j.request.requestedAt DESC, j.id",
            JobEntity.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(JobEntity::view);
  }
}
