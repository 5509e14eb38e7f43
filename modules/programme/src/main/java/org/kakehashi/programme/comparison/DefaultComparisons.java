package org.kakehashi.programme.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.Records;
import org.kakehashi.office.WholeEntities;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.NotInTheComparison;

/** Keeps the comparisons. */
@ApplicationScoped
@Transactional
class DefaultComparisons implements Comparisons {
  private static final int LAST_PAGE = 1_000_000;
  private static final int LARGEST_PAGE = 200;
  private static final String SOUGHT =
      " FROM ComparisonEntity c WHERE c.removedAt IS NULL"
          + " AND (:any = TRUE OR c.heading.fiscalYear = :year)"
          + " AND c.heading.title LIKE :text ESCAPE '!'";
  private static final String COUNTED = "SELECT COUNT(c)" + SOUGHT;
  private static final String NEWEST_YEAR_FIRST =
      "SELECT c" + SOUGHT + " ORDER BY c.heading.fiscalYear DESC, c.heading.title, c.id";

  @PersistenceContext(unitName = "programme")
  EntityManager em;

  @Inject Records records;
  @Inject CitationPrivacy privacy;
  @Inject Clock clock;

  @Override
  public List<Comparison> list(Actor actor, FiscalYear year) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return whole(
        em.createQuery(
                "SELECT c FROM ComparisonEntity c WHERE c.heading.fiscalYear = :year"
                    + " AND c.removedAt IS NULL ORDER BY c.heading.title",
                ComparisonEntity.class)
            .setParameter("year", year.year()));
  }

  @Override
  public PageOf<Comparison> list(
      Actor actor, @Nullable String text, @Nullable FiscalYear year, int page, int size) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    int one = Math.min(Math.max(page, 1), LAST_PAGE);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    long total = sought(em.createQuery(COUNTED, Long.class), text, year).getSingleResult();
    List<Comparison> items =
        whole(
            sought(em.createQuery(NEWEST_YEAR_FIRST, ComparisonEntity.class), text, year)
                .setFirstResult((one - 1) * fit)
                .setMaxResults(fit));
    return new PageOf<>(items, one, fit, total);
  }

  private static List<Comparison> whole(TypedQuery<ComparisonEntity> query) {
    return WholeEntities.of(query, "c.options", "c.criteria", "c.cells", "c.citations").stream()
        .map(ComparisonEntity::view)
        .toList();
  }

  private static <T> TypedQuery<T> sought(
      TypedQuery<T> query, @Nullable String text, @Nullable FiscalYear year) {
    String part = Objects.requireNonNullElse(text, "").replaceAll("([!%_])", "!$1");
    return query
        .setParameter("any", year == null)
        .setParameter("year", year == null ? 0 : year.year())
        .setParameter("text", "%" + part + "%");
  }

  @Override
  public Comparison comparison(Actor actor, UUID id) {
    actor.require(Permission.SEE, Area.PROGRAMME);
    return records.find(em, ComparisonEntity.class, "comparison", id).view();
  }

  @Override
  public Comparison add(Actor actor, ComparisonEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    privacy.require(entry.citations(), List.of());
    ComparisonEntity row = new ComparisonEntity(UUID.randomUUID(), actor, clock.instant(), entry);
    refuseSecond(entry, row.id());
    em.persist(row);
    records.write(em, actor, "comparison.added", row, entry.title());
    return row.view();
  }

  @Override
  public Comparison save(Actor actor, UUID id, int version, ComparisonEntry entry) {
    records.editor(actor, Area.PROGRAMME);
    ComparisonEntity row = records.find(em, ComparisonEntity.class, "comparison", id, version);
    return revise(actor, row, entry);
  }

  @Override
  public Comparison writeCell(
      Actor actor, UUID id, int version, String criterion, String option, ComparisonCell cell) {
    records.editor(actor, Area.PROGRAMME);
    ComparisonEntity row = records.find(em, ComparisonEntity.class, "comparison", id, version);
    return revise(actor, row, withCell(row.view().entry(), criterion, option, cell));
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    records.editor(actor, Area.PROGRAMME);
    ComparisonEntity row = records.find(em, ComparisonEntity.class, "comparison", id, version);
    row.remove(actor, clock.instant());
    records.write(em, actor, "comparison.removed", row, "");
  }

  private Comparison revise(Actor actor, ComparisonEntity row, ComparisonEntry entry) {
    if (row.view().entry().equals(entry)) {
      return row.view();
    }
    privacy.require(entry.citations(), row.view().entry().citations());
    refuseSecond(entry, row.id());
    row.revise(actor, clock.instant(), entry);
    records.write(em, actor, "comparison.changed", row, entry.title());
    return row.view();
  }

  private static ComparisonEntry withCell(
      ComparisonEntry entry, String criterion, String option, ComparisonCell cell) {
    int column = entry.options().indexOf(option);
    if (column < 0) {
      throw new NotInTheComparison("option", option);
    }
    List<Criterion> criteria = new ArrayList<>(entry.criteria());
    for (int row = 0; row < criteria.size(); row++) {
      if (criteria.get(row).name().equals(criterion)) {
        List<ComparisonCell> cells = new ArrayList<>(criteria.get(row).cells());
        cells.set(column, cell);
        criteria.set(row, new Criterion(criterion, cells));
        return entry.withCriteria(criteria);
      }
    }
    throw new NotInTheComparison("criterion", criterion);
  }

  private void refuseSecond(ComparisonEntry entry, UUID id) {
    records.refuseSecond(
        em.createQuery(
                "SELECT COUNT(c) FROM ComparisonEntity c WHERE c.heading.fiscalYear = :year"
                    + " AND c.heading.title = :title AND c.id <> :id AND c.removedAt IS NULL",
                Long.class)
            .setParameter("year", entry.year().year())
            .setParameter("title", entry.title())
            .setParameter("id", id),
        "title",
        entry.title());
  }
}
