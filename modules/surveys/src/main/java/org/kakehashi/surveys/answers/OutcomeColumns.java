package org.kakehashi.surveys.answers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.kakehashi.surveys.AnswerRows;

/** What a dry run's rows came to by the clerk's latest decision; nothing before the first look. */
@Embeddable
class OutcomeColumns {
  @Embedded private RowColumns rows = new RowColumns();

  @SuppressWarnings("UnusedVariable") // for people who look: the other counts tell it
  private int faulty;

  /** By which rules rows are judged now; a new number where they would come out otherwise. */
  private static final int RULES = 2;

  private int rules;
  private int undecided;
  private int recognised;

  protected OutcomeColumns() {
    this.rules = RULES;
  }

  OutcomeColumns(SheetValidation run) {
    this.rows = new RowColumns(run.counted());
    this.faulty = run.counted().faulty();
    this.rules = RULES;
    this.undecided = run.counted().undecided();
    this.recognised = run.remarks().recognisedCount();
  }

  /** Whether an earlier version judged them. */
  boolean outdated() {
    return rules < RULES;
  }

  AnswerRows rows() {
    return rows.view(undecided);
  }

  int recognised() {
    return recognised;
  }
}
