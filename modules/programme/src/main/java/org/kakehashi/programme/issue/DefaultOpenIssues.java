package org.kakehashi.programme.issue;

import static java.util.Comparator.comparing;

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
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.programme.OpenIssues;

/** Keeps the open issues. */
@ApplicationScoped
@Transactional
class DefaultOpenIssues implements OpenIssues {
  private static final Comparator<OpenIssue> ORDER =
      comparing((OpenIssue kept) -> kept.entry().raised())
          .thenComparing(kept -> kept.entry().text());

  @PersistenceContext(unitName = "programme")
  EntityManager em;

  @Inject Records records;
  @Inject Clock clock;
  @Inject Corrections corrections;

  @Override
  public List<OpenIssue> list(Actor actor, FiscalYear year) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return em.createQuery(
            "SELECT i FROM IssueEntity i WHERE i.removedAt IS NULL AND (i.raised = :year"
                + " OR (i.raised < :year AND i.carriedTo >= :year))",
            IssueEntity.class)
        .setParameter("year", year.year())
        .getResultStream()
        .map(IssueEntity::view)
        .sorted(ORDER)
        .toList();
  }

  @Override
  public OpenIssue issue(Actor actor, UUID id) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return records.find(em, IssueEntity.class, "issue", id).view();
  }

  @Override
  public OpenIssue add(Actor actor, OpenIssueEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    IssueEntity row = new IssueEntity(UUID.randomUUID(), actor, clock.instant(), entry);
    refuseSecond(entry, row.id());
    em.persist(row);
    return written(actor, "issue.added", row);
  }

  @Override
  public OpenIssue change(Actor actor, UUID id, int version, OpenIssueEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    IssueEntity row = records.find(em, IssueEntity.class, "issue", id, version);
    BrokenRules.all(() -> refuseSecond(entry, id), () -> row.change(actor, clock.instant(), entry));
    return written(actor, "issue.changed", row);
  }

  @Override
  public OpenIssue carryOver(Actor actor, UUID id, int version) {
    records.editor(actor, Area.PROGRAMME);
    IssueEntity row = records.find(em, IssueEntity.class, "issue", id, version);
    row.carryOver(actor, clock.instant());
    return written(actor, "issue.carried-over", row);
  }

  @Override
  public OpenIssue correct(Actor actor, UUID id, int version, OpenIssueEntry entry, String reason) {
    records.editor(actor, Area.PROGRAMME);
    IssueEntity row = records.find(em, IssueEntity.class, "issue", id, version);
    BrokenRules.all(
        () -> refuseSecond(entry, id), () -> row.correct(actor, clock.instant(), entry));
    corrections.note(actor, row, reason);
    records.write(em, actor, "issue.corrected", row, entry.text());
    return row.view();
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    records.editor(actor, Area.PROGRAMME);
    IssueEntity row = records.find(em, IssueEntity.class, "issue", id, version);
    row.remove(actor, clock.instant());
    records.write(em, actor, "issue.removed", row, "");
  }

  private OpenIssue written(Actor actor, String action, IssueEntity row) {
    records.write(em, actor, action, row, row.view().entry().text());
    return row.view();
  }

  private void refuseSecond(OpenIssueEntry entry, UUID id) {
    records.refuseSecond(
        em.createQuery(
                "SELECT COUNT(i) FROM IssueEntity i WHERE i.raised = :year AND i.text = :text"
                    + " AND i.id <> :id AND i.removedAt IS NULL",
                Long.class)
            .setParameter("year", entry.raised().year())
            .setParameter("text", entry.text())
            .setParameter("id", id),
        "text",
        entry.text());
  }
}
