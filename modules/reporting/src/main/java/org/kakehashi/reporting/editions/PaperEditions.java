package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.PageOf;
import org.kakehashi.office.WholeRows;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.PaperKind;

/** All editions. */
@ApplicationScoped
class PaperEditions {
  private static final int PAGE = 20;
  private static final int LAST_PAGE = 100_000;

  private static final String NARROWED =
      " FROM PaperEdition e WHERE (:anyKind = TRUE OR e.kind = :kind)"
          + " AND (:anySubject = TRUE OR e.subject = :subject)"
          + " AND (:anyState = TRUE OR e.state = :issued)";
  private static final String COUNTED = "SELECT COUNT(e)" + NARROWED;
  private static final String NEWEST_FIRST =
      "SELECT e" + NARROWED + " ORDER BY e.requestedAt DESC, e.id";

  @PersistenceContext(unitName = "reporting")
  EntityManager em;

  void add(PaperEdition edition) {
    em.persist(edition);
    em.flush();
  }

  PaperEdition get(UUID id) {
    PaperEdition edition = em.find(PaperEdition.class, id);
    if (edition == null) {
      throw new NotFound("edition", id.toString());
    }
    return edition;
  }

  Optional<PaperEdition> newest(PaperKind kind, String subject) {
    return em.createQuery(
            "SELECT e FROM PaperEdition e WHERE e.kind = :kind AND e.subject = :subject"
                + " ORDER BY e.number DESC",
            PaperEdition.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Lets one request at a time number the editions of a kind and subject, until its transaction
   * ends.
   */
  void reserve(PaperKind kind, String subject) {
    em.createNativeQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) AS reserved")
        .setParameter(1, "edition " + kind.slug() + " " + subject)
        .getSingleResult();
  }

  /** For reading only, newest first; a null kind or subject means any. */
  PageOf<PaperEdition> page(
      @Nullable PaperKind kind, @Nullable String subject, boolean onlyIssued, int page) {
    int at = Math.min(Math.max(1, page), LAST_PAGE);
    long total =
        narrowed(em.createQuery(COUNTED, Long.class), kind, subject, onlyIssued).getSingleResult();
    List<PaperEdition> items =
        WholeRows.of(
            narrowed(em.createQuery(NEWEST_FIRST, PaperEdition.class), kind, subject, onlyIssued)
                .setFirstResult((at - 1) * PAGE)
                .setMaxResults(PAGE),
            "e.files");
    return new PageOf<>(items, at, PAGE, total);
  }

  private static <T> TypedQuery<T> narrowed(
      TypedQuery<T> query, @Nullable PaperKind kind, @Nullable String subject, boolean onlyIssued) {
    return query
        .setParameter("anyKind", kind == null)
        .setParameter("kind", kind == null ? PaperKind.SURVEY_TALLY : kind)
        .setParameter("anyState", !onlyIssued)
        .setParameter("issued", EditionState.ISSUED)
        .setParameter("anySubject", subject == null)
        .setParameter("subject", subject == null ? "" : subject);
  }
}
