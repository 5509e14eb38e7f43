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

  /**
   * Whether an issue that stands here may pass on to another state: it is taken up, then decided or
   * closed; what is decided can still be closed. Nothing goes back.
   */
  public boolean mayBecome(IssueStatus next) {
    return switch (this) {
      case UNTOUCHED -> next != UNTOUCHED;
      case UNDER_CONSIDERATION -> next == DECIDED || next == CLOSED;
      case DECIDED -> next == CLOSED;
      case CLOSED -> false;
    };
  }

  /** Whether nothing is left to be considered. */
  public boolean settled() {
    return this == DECIDED || this == CLOSED;
  }
}
