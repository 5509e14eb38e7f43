package org.kakehashi.sessions.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.WholeRows;
import org.kakehashi.sessions.AlreadyEntered;
import org.kakehashi.sessions.Decision;
import org.kakehashi.sessions.DecisionEntry;
import org.kakehashi.sessions.Decisions;
import org.kakehashi.sessions.keeping.Desk;

/** Keeps the decisions. */
@ApplicationScoped
@Transactional
class DecisionBook implements Decisions {
  private static final Comparator<Decision> ORDER =
      comparing((Decision kept) -> kept.entry().date(), nullsLast(naturalOrder()))
          .thenComparing(kept -> kept.entry().subject());

  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  @Inject Desk desk;

  @Override
  public List<Decision> list(Actor actor, FiscalYear year) {
    desk.reader(actor);
    return WholeRows.of(
            em.createQuery(
                    "SELECT d FROM DecisionRow d WHERE d.fiscalYear = :year", DecisionRow.class)
                .setParameter("year", year.year()),
            "d.reasons",
            "d.factors",
            "d.traces")
        .stream()
        .map(DecisionRow::view)
        .sorted(ORDER)
        .toList();
  }

  @Override
  public Decision decision(Actor actor, UUID id) {
    desk.reader(actor);
    return desk.find(em, DecisionRow.class, "decision", id).view();
  }

  @Override
  public Decision add(Actor actor, DecisionEntry entry) {
    desk.editor(actor);
    DecisionRow row = new DecisionRow(UUID.randomUUID(), entry);
    refuseSecond(entry, row.id());
    em.persist(row);
    desk.write(em, actor, "decision.added", row, entry.subject());
    return row.view();
  }

  @Override
  public Decision change(Actor actor, UUID id, int version, DecisionEntry entry) {
    desk.editor(actor);
    DecisionRow row = desk.find(em, DecisionRow.class, "decision", id, version);
    refuseSecond(entry, id);
    row.write(entry);
    desk.write(em, actor, "decision.changed", row, entry.subject());
    return row.view();
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    desk.editor(actor);
    DecisionRow row = desk.find(em, DecisionRow.class, "decision", id, version);
    em.remove(row);
    desk.write(em, actor, "decision.removed", row, "");
  }

  private void refuseSecond(DecisionEntry entry, UUID id) {
    boolean taken =
        em.createQuery(
                    "SELECT COUNT(d) FROM DecisionRow d WHERE d.fiscalYear = :year"
                        + " AND d.subject = :subject AND d.id <> :id",
                    Long.class)
                .setParameter("year", entry.year().year())
                .setParameter("subject", entry.subject())
                .setParameter("id", id)
                .getSingleResult()
            > 0;
    if (taken) {
      throw new AlreadyEntered(entry.subject());
    }
  }
}
