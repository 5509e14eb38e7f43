package org.kakehashi.programme.removal;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.office.Records;
import org.kakehashi.programme.RemovedRecords;

/** Asks all four tables. */
@ApplicationScoped
@Transactional
class DefaultRemovedRecords implements RemovedRecords {
  @PersistenceContext(unitName = "programme")
  EntityManager em;

  @Inject Records records;
  @Inject Clock clock;

  @Override
  public List<Removed> list(Actor actor, FiscalYear year) {
    records.editor(actor, Area.PROGRAMME);
    return Arrays.stream(Kind.values())
        .flatMap(kind -> removed(kind, year))
        .sorted(comparing(Removed::at).reversed())
        .toList();
  }

  private Stream<Removed> removed(Kind kind, FiscalYear year) {
    return em.createQuery(listed(kind), Object[].class)
        .setParameter("year", year.year())
        .getResultStream()
        .map(
            row ->
                new Removed(
                    kind,
                    (UUID) row[0],
                    (Integer) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Instant) row[4]));
  }

  @Override
  public void restore(Actor actor, Kind kind, UUID id, int version) {
    records.editor(actor, Area.PROGRAMME);
    Object[] found =
        em.createQuery(found(kind), Object[].class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFound(kind.name().toLowerCase(Locale.ROOT), id.toString()));
    RecordEntity row = (RecordEntity) found[0];
    if (row.version() != version) {
      throw new ChangedMeanwhile();
    }
    row.restore(actor, clock.instant());
    records.write(em, actor, restored(kind), row, (String) found[1]);
  }

  private static String restored(Kind kind) {
    return switch (kind) {
      case UNDERTAKING -> "undertaking.restored";
      case DECISION -> "decision.restored";
      case ISSUE -> "issue.restored";
      case COMPARISON -> "comparison.restored";
    };
  }

  private static String listed(Kind kind) {
    return switch (kind) {
      case UNDERTAKING ->
          "SELECT r.id, r.version, r.title, r.removedBy, r.removedAt FROM ProgrammeItemEntity r"
              + " WHERE r.removedAt IS NOT NULL AND r.fiscalYear = :year";
      case DECISION ->
          "SELECT r.id, r.version, r.heading.subject, r.removedBy, r.removedAt FROM DecisionEntity r"
              + " WHERE r.removedAt IS NOT NULL AND r.heading.fiscalYear = :year";
      case ISSUE ->
          "SELECT r.id, r.version, r.text, r.removedBy, r.removedAt FROM IssueEntity r"
              + " WHERE r.removedAt IS NOT NULL AND (r.raised = :year"
              + " OR (r.raised < :year AND r.carriedTo >= :year))";
      case COMPARISON ->
          "SELECT r.id, r.version, r.heading.title, r.removedBy, r.removedAt FROM ComparisonEntity r"
              + " WHERE r.removedAt IS NOT NULL AND r.heading.fiscalYear = :year";
    };
  }

  private static String found(Kind kind) {
    return switch (kind) {
      case UNDERTAKING ->
          "SELECT r, r.title FROM ProgrammeItemEntity r WHERE r.id = :id AND r.removedAt IS NOT NULL";
      case DECISION ->
          "SELECT r, r.heading.subject FROM DecisionEntity r WHERE r.id = :id AND r.removedAt IS NOT NULL";
      case ISSUE ->
          "SELECT r, r.text FROM IssueEntity r WHERE r.id = :id AND r.removedAt IS NOT NULL";
      case COMPARISON ->
          "SELECT r, r.heading.title FROM ComparisonEntity r WHERE r.id = :id AND r.removedAt IS NOT NULL";
    };
  }
}
