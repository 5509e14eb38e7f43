package org.kakehashi.surveys.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.intake.PersonalDataFinder;
import org.kakehashi.intake.PersonalDataHint;

/**
 * Searches what was written on answer sheets: with the dry run where there was one, else when the
 * survey's flags are first asked for (decision 0017).
 */
@ApplicationScoped
public class TextScreening {
  /** Of the finder's rules: one higher when surveys that are held are to be searched again. */
  public static final int RULES = 1;

  private static final int AT_ONCE = 5_000;

  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  @Inject PersonalDataFinder finder;
  @Inject Clock clock;

  /** For the container. */
  public TextScreening() {}

  /**
   * The flags of a dry run become those of the survey of its id, which is in the database. One that
   * an earlier version opened has none: its survey is searched when that is first asked for.
   */
  public void takeIn(UUID survey) {
    boolean searched =
        !em.createNativeQuery("SELECT 1 FROM surveys.trial WHERE id = ? AND screening_rules >= ?")
            .setParameter(1, survey)
            .setParameter(2, RULES)
            .getResultList()
            .isEmpty();
    if (!searched) {
      return;
    }
    claim(survey);
    em.createNativeQuery(
            "INSERT INTO surveys.text_flag (survey_id, question, sheet, other, kinds)"
                + " SELECT trial_id, question, sheet, other, kinds FROM surveys.trial_flag"
                + " WHERE trial_id = ?")
        .setParameter(1, survey)
        .executeUpdate();
  }

  /** Makes sure that a survey's texts were searched, once however many ask for it. */
  public void require(UUID survey) {
    boolean searched =
        !em.createNativeQuery(
                "SELECT 1 FROM surveys.text_screening WHERE survey_id = ? AND rules >= ?")
            .setParameter(1, survey)
            .setParameter(2, RULES)
            .getResultList()
            .isEmpty();
    if (!searched && claim(survey)) {
      int first = 0;
      int found = AT_ONCE;
      while (found == AT_ONCE) {
        found = search(survey, first);
        first += found;
      }
    }
  }

  /** Whether it is this transaction that searches; others wait for its end. */
  private boolean claim(UUID survey) {
    return em.createNativeQuery(
                "INSERT INTO surveys.text_screening (survey_id, rules, screened_at)"
                    + " VALUES (?, ?, ?) ON CONFLICT (survey_id) DO UPDATE"
                    + " SET rules = excluded.rules, screened_at = excluded.screened_at"
                    + " WHERE text_screening.rules < excluded.rules")
            .setParameter(1, survey)
            .setParameter(2, RULES)
            .setParameter(3, Timestamp.from(clock.instant()))
            .executeUpdate()
        == 1;
  }

  private int search(UUID survey, int first) {
    List<?> texts =
        em.createNativeQuery(
                "SELECT question, sheet, other, text FROM surveys.answer_text WHERE survey_id = ?"
                    + " ORDER BY question, sheet, other LIMIT ? OFFSET ?")
            .setParameter(1, survey)
            .setParameter(2, AT_ONCE)
            .setParameter(3, first)
            .getResultList();
    for (Object found : texts) {
      Object[] columns = (Object[]) found;
      String kinds = kinds((String) columns[3]);
      if (!kinds.isEmpty()) {
        em.createNativeQuery(
                "INSERT INTO surveys.text_flag (survey_id, question, sheet, other, kinds)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .setParameter(1, survey)
            .setParameter(2, columns[0])
            .setParameter(3, columns[1])
            .setParameter(4, columns[2])
            .setParameter(5, kinds)
            .executeUpdate();
      }
    }
    return texts.size();
  }

  /** What a text may hold, as the tables have it; empty for nothing. */
  public String kinds(String text) {
    return finder.find(text).stream()
        .map(PersonalDataHint::kind)
        .map(Enum::name)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
