package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A cell's value as the clerk corrected it. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
class MendedCell {
  @Column(name = "row_no")
  private int row;

  private String heading;
  private String value;

  protected MendedCell() {}

  MendedCell(int row, String heading, String value) {
    this.row = row;
    this.heading = heading;
    this.value = value;
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
}
