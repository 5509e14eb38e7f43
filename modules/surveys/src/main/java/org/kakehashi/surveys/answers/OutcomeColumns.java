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

  private int recognised;

  protected OutcomeColumns() {}

  OutcomeColumns(SheetValidation run) {
    this.rows = new RowColumns(run.counted());
    this.faulty = run.counted().faulty();
    this.recognised = run.remarks().recognisedCount();
  }

  AnswerRows rows() {
    return rows.view();
  }

  int recognised() {
    return recognised;
  }
}
