package org.kakehashi.office.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Correction;
import org.kakehashi.office.Corrections;
import org.kakehashi.office.RecordEntity;

/** Keeps the corrections, which are only ever added to. */
@ApplicationScoped
@Transactional
class DefaultCorrections implements Corrections {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;

  @Override
  public void note(Actor actor, RecordEntity row, String reason) {
    String why = EnteredText.required("correction", "訂正の理由", reason, 1000);
    em.persist(new CorrectionEntity(row.id(), why, actor, clock.instant()));
  }

  @Override
  public List<Correction> of(Actor actor, Area area, UUID record) {
    actor.require(Permission.SEE, area);
    return em.createQuery(
            "SELECT c FROM CorrectionEntity c WHERE c.record = :record ORDER BY c.at DESC, c.id",
            CorrectionEntity.class)
        .setParameter("record", record)
        .getResultStream()
        .map(CorrectionEntity::view)
        .toList();
  }
}
