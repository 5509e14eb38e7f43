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
}
