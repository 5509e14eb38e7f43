package org.kakehashi.programme;

/** How somebody takes part. */
public enum AttendanceMode {
  ON_SITE("対面"),
  ONLINE("オンライン");

  private final String label;

  AttendanceMode(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }
}
