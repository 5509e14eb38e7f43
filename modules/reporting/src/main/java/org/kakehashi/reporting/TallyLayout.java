package org.kakehashi.reporting;

/** How the tables of a survey's tally are laid out. */
public enum TallyLayout {
  /** 回答, 回答数, 構成比 where there is a base, a total row and a chart. */
  WITH_SHARES("回答数・構成比・グラフ"),
  /** As the office's own paper prints it: 回答 and 回答数, nothing else. */
  COUNTS_ONLY("回答・回答数のみ（2列）");

  private final String label;

  TallyLayout(String label) {
    this.label = label;
  }

  /** The words that screens print. */
  public String label() {
    return label;
  }
}
