package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.Records;
import org.kakehashi.sessions.ConferenceName;

/** All events; those removed only where it says so. */
@ApplicationScoped
class ConferenceRepository {
  private static final String WHOLE =
      "SELECT DISTINCT c FROM ConferenceEntity c LEFT JOIN FETCH c.jointWith WHERE ";

  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  @Inject Records records;

  Set<FiscalYear> years() {
    return em.createQuery(
            "SELECT DISTINCT c.name.fiscalYear FROM ConferenceEntity c WHERE c.removedAt IS NULL",
            Integer.class)
        .getResultStream()
        .map(FiscalYear::new)
        .collect(Collectors.toSet());
  }

  List<ConferenceEntity> of(FiscalYear year) {
    return em.createQuery(
            WHOLE + "c.name.fiscalYear = :year AND c.removedAt IS NULL", ConferenceEntity.class)
        .setParameter("year", year.year())
        .getResultList();
  }

  List<ConferenceEntity> removedOf(FiscalYear year) {
    return em.createQuery(
            WHOLE + "c.name.fiscalYear = :year AND c.removedAt IS NOT NULL", ConferenceEntity.class)
        .setParameter("year", year.year())
        .getResultList();
  }

  /**
   * Those whose stated date may fall into a period.
   *
   * @param bureau held by it, alone or with others; empty for every bureau
   */
  List<ConferenceEntity> between(LocalDate from, LocalDate to, String bureau) {
    return em.createQuery(
            WHOLE
                + "c.date.from <= :to AND c.date.to >= :from AND c.removedAt IS NULL"
                + " AND (:bureau = '' OR c.name.bureau = :bureau OR c.id IN (SELECT o.id"
                + " FROM ConferenceEntity o JOIN o.jointWith j WHERE j = :bureau))",
            ConferenceEntity.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("bureau", bureau)
        .getResultList();
  }

  /**
   * Refuses a second event of that name.
   *
   * @param called as people call it
   */
  void refuseSecond(ConferenceName name, UUID id, String called) {
    records.refuseSecond(
        em.createQuery(
                "SELECT COUNT(c) FROM ConferenceEntity c WHERE c.name.fiscalYear = :year"
                    + " AND c.name.series = :series AND c.name.bureau = :bureau"
                    + " AND c.name.occasion = :occasion AND c.id <> :id AND c.removedAt IS NULL",
                Long.class)
            .setParameter("year", name.year().year())
            .setParameter("series", name.series())
            .setParameter("bureau", name.bureau())
            .setParameter("occasion", Objects.requireNonNullElse(name.occasion(), ""))
            .setParameter("id", id),
        "occasion",
        called);
  }
}
