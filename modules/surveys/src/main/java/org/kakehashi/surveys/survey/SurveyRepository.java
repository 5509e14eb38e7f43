package org.kakehashi.surveys.survey;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.WholeEntities;

/** The surveys that are held. */
@ApplicationScoped
class SurveyRepository {
  private static final String[] WHOLE = {
    "s.corrections",
    "s.questions",
    "s.questions.options",
    "s.questions.excerpts",
    "s.questions.findings"
  };

  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  void add(SurveyEntity survey) {
    em.persist(survey);
    em.flush();
  }

  /** A survey with all it holds, for reading only. */
  SurveyEntity survey(UUID id) {
    return WholeEntities.of(
            em.createQuery("SELECT s FROM SurveyEntity s WHERE s.id IN :ids", SurveyEntity.class)
                .setParameter("ids", List.of(id)),
            WHOLE)
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("survey", id.toString()));
  }

  /**
   * Refuses what is none.
   *
   * @throws NotFound when there is no such survey
   */
  void requireHeld(UUID id) {
    boolean held =
        !em.createNativeQuery("SELECT 1 FROM surveys.survey WHERE id = ?")
            .setParameter(1, id)
            .getResultList()
            .isEmpty();
    if (!held) {
      throw new NotFound("survey", id.toString());
    }
  }

  /** A survey to change, with everybody else who wants to change it waiting. */
  SurveyEntity forChange(UUID id) {
    SurveyEntity survey = em.find(SurveyEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (survey == null) {
      throw new NotFound("survey", id.toString());
    }
    return survey;
  }

  /** The survey of that title, if any; whoever else asks for it waits for this transaction. */
  @Nullable SurveyEntity claimed(FiscalYear year, String title) {
    em.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(?, hashtext(?))")
        .setParameter(1, year.year())
        .setParameter(2, title)
        .getSingleResult();
    return em.createQuery(
            "SELECT s FROM SurveyEntity s WHERE s.heading.fiscalYear = :year AND s.heading.title ="
                + " :title",
            SurveyEntity.class)
        .setParameter("year", year.year())
        .setParameter("title", title)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** With what their heads are made of, for reading only. */
  List<SurveyEntity> list(@Nullable String text, @Nullable FiscalYear year, int page, int size) {
    return WholeEntities.of(
        newestFirst(text, year)
            .setFirstResult(Math.multiplyExact(page - 1, size))
            .setMaxResults(size),
        "s.corrections",
        "s.questions");
  }

  /** The newest of a year, or of all, with all they hold, for reading only. */
  List<SurveyEntity> newest(@Nullable FiscalYear year, int most) {
    return WholeEntities.of(newestFirst(null, year).setMaxResults(most), WHOLE);
  }

  private TypedQuery<SurveyEntity> newestFirst(@Nullable String text, @Nullable FiscalYear year) {
    return filtered(
        em.createQuery(
            "SELECT s FROM SurveyEntity s WHERE s.revision.sought LIKE :text ESCAPE '!'"
                + " AND s.heading.fiscalYear BETWEEN :first AND :last"
                + " ORDER BY s.heading.fiscalYear DESC, s.imported.importedAt DESC, s.id",
            SurveyEntity.class),
        text,
        year);
  }

  long count(@Nullable String text, @Nullable FiscalYear year) {
    return filtered(
            em.createQuery(
                "SELECT COUNT(s) FROM SurveyEntity s WHERE s.revision.sought LIKE :text ESCAPE '!'"
                    + " AND s.heading.fiscalYear BETWEEN :first AND :last",
                Long.class),
            text,
            year)
        .getSingleResult();
  }

  void leave(UUID survey, String place, String text, Signature signature) {
    em.createNativeQuery(
            "INSERT INTO surveys.text_left (survey_id, place, text, left_at, left_by)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (survey_id, place)"
                + " DO UPDATE SET text = excluded.text, left_at = excluded.left_at,"
                + " left_by = excluded.left_by")
        .setParameter(1, survey)
        .setParameter(2, place)
        .setParameter(3, text)
        .setParameter(4, Timestamp.from(signature.at()))
        .setParameter(5, signature.post())
        .executeUpdate();
  }

  /** The texts that somebody left as they are, by survey and place. */
  Map<UUID, Map<String, LeftText>> left(List<SurveyEntity> those) {
    Map<UUID, Map<String, LeftText>> left = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                "SELECT survey_id, place, text, left_at, left_by FROM surveys.text_left"
                    + " WHERE survey_id = ANY (CAST(string_to_array(?, ',') AS uuid[]))")
            .setParameter(1, those.stream().map(held -> held.id().toString()).collect(joining(",")))
            .getResultList()) {
      Object[] columns = (Object[]) row;
      left.computeIfAbsent((UUID) columns[0], id -> new HashMap<>())
          .put(
              (String) columns[1],
              new LeftText(
                  (String) columns[2], ((Timestamp) columns[3]).toInstant(), (String) columns[4]));
    }
    return left;
  }

  List<WrittenText> written(UUID survey, int question, int first, int most) {
    return texts(
        em.createNativeQuery(
                "SELECT sheet, other, text FROM surveys.answer_text WHERE survey_id = ? AND"
                    + " question = ? ORDER BY sheet, other LIMIT ? OFFSET ?")
            .setParameter(1, survey)
            .setParameter(2, question)
            .setParameter(3, most)
            .setParameter(4, first));
  }

  long countWritten(UUID survey, int question) {
    return ((Number)
            em.createNativeQuery(
                    "SELECT count(*) FROM surveys.answer_text"
                        + " WHERE survey_id = ? AND question = ?")
                .setParameter(1, survey)
                .setParameter(2, question)
                .getSingleResult())
        .longValue();
  }

  /** What a sheet says to a free question, or null. */
  @Nullable String writtenOn(UUID survey, int question, int sheet) {
    List<WrittenText> found =
        texts(
            em.createNativeQuery(
                    "SELECT sheet, other, text FROM surveys.answer_text"
                        + " WHERE survey_id = ? AND question = ? AND sheet = ? AND NOT other")
                .setParameter(1, survey)
                .setParameter(2, question)
                .setParameter(3, sheet));
    return found.isEmpty() ? null : found.get(0).text();
  }

  private static List<WrittenText> texts(Query query) {
    List<WrittenText> texts = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      texts.add(
          new WrittenText(
              ((Number) columns[0]).intValue(), (Boolean) columns[1], (String) columns[2]));
    }
    return texts;
  }

  private static <T> TypedQuery<T> filtered(
      TypedQuery<T> query, @Nullable String text, @Nullable FiscalYear year) {
    String sought = text == null ? "" : folded(text.strip());
    String literal = sought.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return query
        .setParameter("text", "%" + literal + "%")
        .setParameter("first", year == null ? FiscalYear.FIRST : year.year())
        .setParameter("last", year == null ? 2999 : year.year());
  }

  /** Width and case folded away, so that ＤＶ finds DV. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace("\u0000", "");
  }
}
