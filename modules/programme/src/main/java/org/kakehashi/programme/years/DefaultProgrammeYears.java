package org.kakehashi.programme.years;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Records;
import org.kakehashi.programme.ProgrammeYears;

/** Asks the tables. */
@ApplicationScoped
@Transactional
class DefaultProgrammeYears implements ProgrammeYears {
  @PersistenceContext(unitName = "programme")
  EntityManager em;

  @Inject Records records;

  @Override
  public Set<FiscalYear> years(Actor actor) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return em.createQuery(
            "SELECT r.fiscalYear FROM ProgrammeItemEntity r WHERE r.removedAt IS NULL"
                + " UNION SELECT r.heading.fiscalYear FROM ComparisonEntity r WHERE r.removedAt IS NULL"
                + " UNION SELECT r.heading.fiscalYear FROM DecisionEntity r WHERE r.removedAt IS NULL"
                + " UNION SELECT r.raised FROM IssueEntity r WHERE r.removedAt IS NULL"
                + " UNION SELECT r.carriedTo FROM IssueEntity r WHERE r.carriedTo IS NOT NULL"
                + " AND r.removedAt IS NULL",
            Integer.class)
        .getResultStream()
        .map(FiscalYear::new)
        .collect(Collectors.toSet());
  }
}
