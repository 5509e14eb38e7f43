package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.surveys.AnswerDryRun.Decisions;

/** A query that a clerk answered. */
@Embeddable
class ChosenColumns {
  private String query;
  private String choice;
  private String said;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  protected ChosenColumns() {}

  ChosenColumns(String query, String choice, String said, Instant at, String by) {
    this.query = query;
    this.choice = choice;
    this.said = said;
    this.decidedAt = at;
    this.decidedBy = by;
  }

  ChosenColumns(ChosenColumns other) {
    this(other.query, other.choice, other.said, other.decidedAt, other.decidedBy);
  }

  String query() {
    return query;
  }

  String choice() {
    return choice;
  }

  /** All of them in the order in which they were decided. */
  static List<Decisions.Chosen> views(List<ChosenColumns> all) {
    return all.stream()
        .map(
            each ->
                new Decisions.Chosen(
                    each.query, each.choice, each.said, each.decidedAt, each.decidedBy))
        .sorted(
            Comparator.comparing(Decisions.Chosen::decidedAt)
                .thenComparing(Decisions.Chosen::query))
        .toList();
  }
}
