package org.kakehashi.programme.decision;

import jakarta.persistence.Embeddable;

/** A reason in its place. */
@Embeddable
class ReasonColumns implements Comparable<ReasonColumns> {
  private int position;
  private String reason = "";

  protected ReasonColumns() {}

  ReasonColumns(int position, String reason) {
    this.position = position;
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  @Override
  public int compareTo(ReasonColumns other) {
    return Integer.compare(position, other.position);
  }
}
