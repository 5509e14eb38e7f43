package org.kakehashi.programme;

/**
 * What the report of March 2024 wants weighed before a decision; headings of the decision record.
 */
public enum Factor {
  PERSONAL_INFORMATION("個人情報の取扱いや守秘義務"),
  STAFF("人的リソース"),
  EXPENSES("必要な経費"),
  NEEDS("修了者のニーズ"),
  FIELD("現場の意見・課題");

  private final String label;

  Factor(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }
}
