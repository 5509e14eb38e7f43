package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kakehashi.surveys.AnswerRows;

/** {@link AnswerRows} as columns. */
@Embeddable
class RowColumns {
  @Column(name = "rows_in")
  private int rowsIn;

  private int accepted;
  private int superseded;
  private int excluded;
  private int blank;

  protected RowColumns() {}

  RowColumns(AnswerRows rows) {
    this.rowsIn = rows.in();
    this.accepted = rows.accepted();
    this.superseded = rows.superseded();
    this.excluded = rows.excluded();
    this.blank = rows.blank();
  }

  /**
   * The rows as counted.
   *
   * @param undecided how many wait for a decision
   */
  AnswerRows view(int undecided) {
    return new AnswerRows(rowsIn, accepted, superseded, excluded, blank, undecided);
  }
}
