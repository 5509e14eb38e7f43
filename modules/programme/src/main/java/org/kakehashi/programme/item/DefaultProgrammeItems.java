package org.kakehashi.programme.item;

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
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItems;

/** Keeps the items. */
@ApplicationScoped
@Transactional
class DefaultProgrammeItems implements ProgrammeItems {
  private static final Comparator<ProgrammeItem> ORDER =
      comparing((ProgrammeItem kept) -> kept.entry().date(), nullsLast(naturalOrder()))
          .thenComparing(kept -> kept.entry().title());

  @PersistenceContext(unitName = "programme")
  EntityManager em;

  @Inject Records records;
  @Inject Clock clock;
  @Inject Corrections corrections;

  @Override
  public List<ProgrammeItem> list(Actor actor, FiscalYear year) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return em.createQuery(
            "SELECT u FROM ProgrammeItemEntity u WHERE u.fiscalYear = :year"
                + " AND u.removedAt IS NULL",
            ProgrammeItemEntity.class)
        .setParameter("year", year.year())
        .getResultStream()
        .map(ProgrammeItemEntity::view)
        .sorted(ORDER)
        .toList();
  }

  @Override
  public ProgrammeItem item(Actor actor, UUID id) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return records.find(em, ProgrammeItemEntity.class, "undertaking", id).view();
  }

  @Override
  public ProgrammeItem add(Actor actor, ProgrammeItemEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    ProgrammeItemEntity row =
        new ProgrammeItemEntity(UUID.randomUUID(), actor, clock.instant(), entry);
    refuseSecond(entry, row.id());
    em.persist(row);
    records.write(em, actor, "undertaking.added", row, entry.title());
    return row.view();
  }

  @Override
  public ProgrammeItem change(Actor actor, UUID id, int version, ProgrammeItemEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    ProgrammeItemEntity row =
        records.find(em, ProgrammeItemEntity.class, "undertaking", id, version);
    BrokenRules.all(() -> refuseSecond(entry, id), () -> row.change(actor, clock.instant(), entry));
    records.write(em, actor, "undertaking.changed", row, entry.title());
    return row.view();
  }

  @Override
  public ProgrammeItem correct(
      Actor actor, UUID id, int version, ProgrammeItemEntry entry, String reason) {
    records.editor(actor, Area.PROGRAMME);
    ProgrammeItemEntity row =
        records.find(em, ProgrammeItemEntity.class, "undertaking", id, version);
    BrokenRules.all(
        () -> refuseSecond(entry, id), () -> row.correct(actor, clock.instant(), entry));
    corrections.note(actor, row, reason);
    records.write(em, actor, "undertaking.corrected", row, entry.title());
    return row.view();
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    records.editor(actor, Area.PROGRAMME);
    ProgrammeItemEntity row =
        records.find(em, ProgrammeItemEntity.class, "undertaking", id, version);
    row.remove(actor, clock.instant());
    records.write(em, actor, "undertaking.removed", row, "");
  }

  private void refuseSecond(ProgrammeItemEntry entry, UUID id) {
    records.refuseSecond(
        em.createQuery(
                "SELECT COUNT(u) FROM ProgrammeItemEntity u WHERE u.fiscalYear = :year"
                    + " AND u.title = :title AND u.id <> :id AND u.removedAt IS NULL",
                Long.class)
            .setParameter("year", entry.year().year())
            .setParameter("title", entry.title())
            .setParameter("id", id),
        "title",
        entry.title());
  }
}
