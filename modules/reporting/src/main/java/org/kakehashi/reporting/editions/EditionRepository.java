package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.WholeEntities;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.PaperKind;

/** All editions. */
@ApplicationScoped
class EditionRepository {
  private static final int PAGE = 20;
  private static final int LAST_PAGE = 100_000;

  private static final String NARROWED =
      " FROM EditionEntity e WHERE (:anyKind = TRUE OR e.request.kind = :kind)"
          + " AND (:anySubject = TRUE OR e.request.subject = :subject)"
          + " AND (e.life.state = :issued OR (:someDrafts = TRUE AND e.request.kind IN :drafts))";
  private static final String COUNTED = "SELECT COUNT(e)" + NARROWED;
  private static final String NEWEST_FIRST =
      "SELECT e" + NARROWED + " ORDER BY e.life.requested.instant DESC, e.id";

  @PersistenceContext(unitName = "reporting")
  EntityManager em;

  void add(EditionEntity edition) {
    em.persist(edition);
    em.flush();
  }

  EditionEntity get(UUID id) {
    EditionEntity edition = em.find(EditionEntity.class, id);
    if (edition == null) {
      throw new NotFound("edition", id.toString());
    }
    return edition;
  }

  Optional<EditionEntity> newest(PaperKind kind, String subject) {
    return em.createQuery(
            "SELECT e FROM EditionEntity e WHERE e.request.kind = :kind AND e.request.subject ="
                + " :subject ORDER BY e.number DESC",
            EditionEntity.class)
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

  /**
   * For reading only, newest first; a null kind or subject means any.
   *
   * @param drafts of which kinds unissued ones are among them
   */
  PageOf<EditionEntity> page(
      @Nullable PaperKind kind, @Nullable String subject, Set<PaperKind> drafts, int page) {
    int at = Math.min(Math.max(1, page), LAST_PAGE);
    long total =
        narrowed(em.createQuery(COUNTED, Long.class), kind, subject, drafts).getSingleResult();
    List<EditionEntity> items =
        WholeEntities.of(
            narrowed(em.createQuery(NEWEST_FIRST, EditionEntity.class), kind, subject, drafts)
                .setFirstResult((at - 1) * PAGE)
                .setMaxResults(PAGE),
            "e.files");
    return new PageOf<>(items, at, PAGE, total);
  }

  private static <T> TypedQuery<T> narrowed(
      TypedQuery<T> query,
      @Nullable PaperKind kind,
      @Nullable String subject,
      Set<PaperKind> drafts) {
    return query
        .setParameter("anyKind", kind == null)
        .setParameter("kind", kind == null ? PaperKind.SURVEY_TALLY : kind)
        .setParameter("someDrafts", !drafts.isEmpty())
        .setParameter("drafts", drafts.isEmpty() ? Set.of(PaperKind.SURVEY_TALLY) : drafts)
        .setParameter("issued", EditionState.ISSUED)
        .setParameter("anySubject", subject == null)
        .setParameter("subject", subject == null ? "" : subject);
  }
}
