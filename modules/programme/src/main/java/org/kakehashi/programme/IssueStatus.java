package org.kakehashi.programme;

/** Where an open issue stands. */
public enum IssueStatus {
  UNTOUCHED("未着手"),
  UNDER_CONSIDERATION("検討中"),
  DECIDED("決定"),
  CLOSED("終了");

  private final String label;

  IssueStatus(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }
}
