package org.kakehashi.sessions.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kakehashi.kernel.FiscalYear;

/** The fiscal years anything was entered for. */
@ApplicationScoped
class EnteredYears {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  List<FiscalYear> newestFirst() {
    return Stream.of(
            years("SELECT DISTINCT r.fiscalYear FROM UndertakingRow r"),
            years("SELECT DISTINCT r.fiscalYear FROM ConferenceRow r"),
            years("SELECT DISTINCT r.fiscalYear FROM ComparisonRow r"),
            years("SELECT DISTINCT r.fiscalYear FROM DecisionRow r"),
            years("SELECT DISTINCT r.raised FROM IssueRow r"),
            years("SELECT DISTINCT r.carriedTo FROM IssueRow r WHERE r.carriedTo IS NOT NULL"))
        .flatMap(Collection::stream)
        .distinct()
        .map(FiscalYear::new)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private List<Integer> years(String question) {
    return em.createQuery(question, Integer.class).getResultList();
  }
}
