package org.kakehashi.surveys.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.PersonalTexts.Counts;

/** The flagged texts of surveys with the decision that stands about each. */
@ApplicationScoped
public class FlagRepository {
  private static final String DECIDED =
      " LEFT JOIN LATERAL (SELECT d.version, d.masked, d.kept, d.reason, d.decided_at, d.decided_by"
          + " FROM surveys.text_decision d WHERE d.survey_id = f.survey_id AND d.question ="
          + " f.question AND d.sheet = f.sheet AND d.other = f.other ORDER BY d.version DESC LIMIT"
          + " 1) s ON TRUE";
  private static final String FLAGGED =
      "SELECT f.question, f.sheet, f.other, s.version, s.masked, s.kept, s.reason, s.decided_at,"
          + " s.decided_by, t.text FROM surveys.text_flag f JOIN surveys.answer_text t ON"
          + " t.survey_id = f.survey_id AND t.question = f.question AND t.sheet = f.sheet AND"
          + " t.other = f.other"
          + DECIDED
          + " WHERE f.survey_id = ?";

  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  /** For the container. */
  public FlagRepository() {}

  /**
   * A flagged text.
   *
   * @param decided null while nobody decided
   */
  public record Row(TextPlace place, String text, @Nullable Decided decided) {}

  /** How many there are. */
  public Counts count(UUID survey) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "SELECT count(*), count(*) FILTER (WHERE s.version IS NULL)"
                        + " FROM surveys.text_flag f"
                        + DECIDED
                        + " WHERE f.survey_id = ?")
                .setParameter(1, survey)
                .getSingleResult();
    return new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  /** In the order of questions and sheets. */
  public List<Row> rows(UUID survey, boolean open, int first, int most) {
    return rows(
        em.createNativeQuery(
                FLAGGED
                    + " AND (? = FALSE OR s.version IS NULL)"
                    + " ORDER BY f.question, f.sheet, f.other LIMIT ? OFFSET ?")
            .setParameter(1, survey)
            .setParameter(2, open)
            .setParameter(3, most)
            .setParameter(4, first));
  }

  /**
   * One of them.
   *
   * @throws NotFound when it is not flagged
   */
  public Row row(UUID survey, TextPlace place) {
    return rows(
            em.createNativeQuery(FLAGGED + " AND f.question = ? AND f.sheet = ? AND f.other = ?")
                .setParameter(1, survey)
                .setParameter(2, place.question())
                .setParameter(3, place.sheet())
                .setParameter(4, place.other()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("text", place.code()));
  }

  /** Puts a decision down; those before it stay. */
  public void decide(UUID survey, TextPlace place, Decided decided) {
    em.createNativeQuery(
            "INSERT INTO surveys.text_decision (survey_id, question, sheet, other, version, masked,"
                + " kept, reason, decided_at, decided_by)"
                + " VALUES (?, ?, ?, ?, ?, CAST(? AS text), ?, ?, ?, ?)")
        .setParameter(1, survey)
        .setParameter(2, place.question())
        .setParameter(3, place.sheet())
        .setParameter(4, place.other())
        .setParameter(5, decided.version())
        .setParameter(6, decided.masked())
        .setParameter(7, decided.kept().lines())
        .setParameter(8, decided.reason())
        .setParameter(9, Timestamp.from(decided.at()))
        .setParameter(10, decided.by())
        .executeUpdate();
  }

  /** The decisions that stand about a survey's texts. */
  public Map<TextPlace, Decided> decided(UUID survey) {
    Map<TextPlace, Decided> decided = new HashMap<>();
    for (Object found :
        em.createNativeQuery(
                "SELECT DISTINCT ON (question, sheet, other) question, sheet, other, version,"
                    + " masked, kept, reason, decided_at, decided_by FROM surveys.text_decision"
                    + " WHERE survey_id = ? ORDER BY question, sheet, other, version DESC")
            .setParameter(1, survey)
            .getResultList()) {
      Object[] columns = (Object[]) found;
      decided.put(place(columns), decision(columns));
    }
    return decided;
  }

  private static List<Row> rows(Query query) {
    List<Row> rows = new ArrayList<>();
    for (Object found : query.getResultList()) {
      Object[] columns = (Object[]) found;
      rows.add(
          new Row(
              place(columns), (String) columns[9], columns[3] == null ? null : decision(columns)));
    }
    return rows;
  }

  private static TextPlace place(Object[] columns) {
    return new TextPlace(
        ((Number) columns[0]).intValue(), ((Number) columns[1]).intValue(), (Boolean) columns[2]);
  }

  private static Decided decision(Object[] columns) {
    return new Decided(
        (String) columns[4],
        Passages.kept((String) columns[5]),
        (String) columns[6],
        ((Timestamp) columns[7]).toInstant(),
        (String) columns[8],
        ((Number) columns[3]).intValue());
  }
}
