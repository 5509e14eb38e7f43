package org.kakehashi.sessions.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.kernel.FiscalYear;

/** The fiscal years anything was entered for. */
@ApplicationScoped
class EnteredYears {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  List<FiscalYear> newestFirst() {
    return em
        .createQuery(
            "SELECT r.fiscalYear FROM UndertakingRow r"
                + " UNION SELECT r.fiscalYear FROM ConferenceRow r"
                + " UNION SELECT r.fiscalYear FROM ComparisonRow r"
                + " UNION SELECT r.fiscalYear FROM DecisionRow r"
                + " UNION SELECT r.raised FROM IssueRow r"
                + " UNION SELECT r.carriedTo FROM IssueRow r WHERE r.carriedTo IS NOT NULL",
            Integer.class)
        .getResultList()
        .stream()
        .map(FiscalYear::new)
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
