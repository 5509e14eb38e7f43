package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.sessions.ConferenceEntry;

/** All events. */
@ApplicationScoped
class ConferenceRepository {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  Set<FiscalYear> years() {
    return em.createQuery("SELECT DISTINCT c.fiscalYear FROM ConferenceEntity c", Integer.class)
        .getResultStream()
        .map(FiscalYear::new)
        .collect(Collectors.toSet());
  }

  List<ConferenceEntity> of(FiscalYear year) {
    return em.createQuery(
            "SELECT c FROM ConferenceEntity c WHERE c.fiscalYear = :year", ConferenceEntity.class)
        .setParameter("year", year.year())
        .getResultList();
  }

  void refuseSecond(ConferenceEntry entry, UUID id) {
    boolean taken =
        em.createQuery(
                    "SELECT COUNT(c) FROM ConferenceEntity c WHERE c.fiscalYear = :year"
                        + " AND c.series = :series AND c.bureau = :bureau"
                        + " AND c.occasion = :occasion AND c.id <> :id",
                    Long.class)
                .setParameter("year", entry.year().year())
                .setParameter("series", entry.series())
                .setParameter("bureau", entry.bureau())
                .setParameter("occasion", Objects.requireNonNullElse(entry.occasion(), ""))
                .setParameter("id", id)
                .getSingleResult()
            > 0;
    if (taken) {
      throw new AlreadyEntered("series", entry.series());
    }
  }
}
