package org.kakehashi.programme;

/** How firm a decision is. */
public enum DecisionStatus {
  DRAFT("案"),
  COMMITTEE_PAPER("検討会資料"),
  DECIDED("決定");

  private final String label;

  DecisionStatus(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }

  /**
   * Whether a decision that stands here may pass on to another state: a draft becomes a committee's
   * paper, that paper is decided or taken back to be drafted anew. What is decided stays so.
   */
  public boolean mayBecome(DecisionStatus next) {
    return switch (this) {
      case DRAFT -> next == COMMITTEE_PAPER;
      case COMMITTEE_PAPER -> next == DECIDED || next == DRAFT;
      case DECIDED -> false;
    };
  }
}
