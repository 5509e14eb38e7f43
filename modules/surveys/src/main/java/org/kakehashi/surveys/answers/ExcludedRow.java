package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kakehashi.surveys.AnswerDryRun.Decisions;

/** A row the clerk left out. */
@Embeddable
class ExcludedRow {
  @Column(name = "row_no")
  private int row;

  private String reason;

  protected ExcludedRow() {}

  ExcludedRow(int row, String reason) {
    this.row = row;
    this.reason = reason;
  }

  int row() {
    return row;
  }

  String reason() {
    return reason;
  }

  Decisions.Exclusion view() {
    return new Decisions.Exclusion(row, reason);
  }
}
