package org.kakehashi.programme.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Corrections;
import org.kakehashi.office.Records;
import org.kakehashi.office.WholeEntities;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.Decisions;

/** Keeps the decisions. */
@ApplicationScoped
@Transactional
class DefaultDecisions implements Decisions {
  private static final Comparator<Decision> ORDER =
      comparing((Decision kept) -> kept.entry().date(), nullsLast(naturalOrder()))
          .thenComparing(kept -> kept.entry().subject());

  @PersistenceContext(unitName = "programme")
  EntityManager em;

  @Inject Records records;
  @Inject Clock clock;
  @Inject Corrections corrections;

  @Override
  public List<Decision> list(Actor actor, FiscalYear year) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return WholeEntities.of(
            em.createQuery(
                    "SELECT d FROM DecisionEntity d WHERE d.heading.fiscalYear = :year"
                        + " AND d.removedAt IS NULL",
                    DecisionEntity.class)
                .setParameter("year", year.year()),
            "d.reasons",
            "d.factors",
            "d.traces")
        .stream()
        .map(DecisionEntity::view)
        .sorted(ORDER)
        .toList();
  }

  @Override
  public Decision decision(Actor actor, UUID id) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return records.find(em, DecisionEntity.class, "decision", id).view();
  }

  @Override
  public Decision add(Actor actor, DecisionEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    DecisionEntity row = new DecisionEntity(UUID.randomUUID(), actor, clock.instant(), entry);
    refuseSecond(entry, row.id());
    em.persist(row);
    records.write(em, actor, "decision.added", row, entry.subject());
    return row.view();
  }

  @Override
  public Decision change(Actor actor, UUID id, int version, DecisionEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    DecisionEntity row = records.find(em, DecisionEntity.class, "decision", id, version);
    BrokenRules.all(() -> refuseSecond(entry, id), () -> row.change(actor, clock.instant(), entry));
    records.write(em, actor, "decision.changed", row, entry.subject());
    return row.view();
  }

  @Override
  public Decision correct(Actor actor, UUID id, int version, DecisionEntry entry, String reason) {
    records.editor(actor, Area.PROGRAMME);
    DecisionEntity row = records.find(em, DecisionEntity.class, "decision", id, version);
    BrokenRules.all(
        () -> refuseSecond(entry, id), () -> row.correct(actor, clock.instant(), entry));
    corrections.note(actor, row, reason);
    records.write(em, actor, "decision.corrected", row, entry.subject());
    return row.view();
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    records.editor(actor, Area.PROGRAMME);
    DecisionEntity row = records.find(em, DecisionEntity.class, "decision", id, version);
    row.remove(actor, clock.instant());
    records.write(em, actor, "decision.removed", row, "");
  }

  private void refuseSecond(DecisionEntry entry, UUID id) {
    records.refuseSecond(
        em.createQuery(
                "SELECT COUNT(d) FROM DecisionEntity d WHERE d.heading.fiscalYear = :year"
                    + " AND d.heading.subject = :subject AND d.id <> :id AND d.removedAt IS NULL",
                Long.class)
            .setParameter("year", entry.year().year())
            .setParameter("subject", entry.subject())
            .setParameter("id", id),
        "subject",
        entry.subject());
  }
}
