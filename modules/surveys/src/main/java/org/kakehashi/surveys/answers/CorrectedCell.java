package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.kakehashi.surveys.AnswerDryRun.Decisions;

/** A cell whose value a clerk corrected. */
@Embeddable
class CorrectedCell {
  @Column(name = "row_no")
  private int row;

  private String heading;
  private String former;
  private String value;

  @Column(name = "mended_at")
  private Instant correctedAt;

  @Column(name = "mended_by")
  private String correctedBy;

  protected CorrectedCell() {}

  CorrectedCell(int row, String heading, String former, String value, Instant at, String by) {
    this.row = row;
    this.heading = heading;
    this.former = former;
    this.value = value;
    this.correctedAt = at;
    this.correctedBy = by;
  }

  CorrectedCell(CorrectedCell cell) {
    this(cell.row, cell.heading, cell.former, cell.value, cell.correctedAt, cell.correctedBy);
  }

  boolean sameCell(CorrectedCell other) {
    return row == other.row && heading.equals(other.heading);
  }

  int row() {
    return row;
  }

  String heading() {
    return heading;
  }

  String value() {
    return value;
  }

  Decisions.CellCorrection view() {
    return new Decisions.CellCorrection(row, heading, former, value, correctedAt, correctedBy);
  }
}
