package org.kakehashi.surveys;

/** How a question is answered. */
public enum QuestionKind {
  SINGLE("単一回答"),
  MULTIPLE("複数回答"),
  FREE("自由記述");

  private final String label;

  QuestionKind(String label) {
    this.label = label;
  }

  /** The word that templates, screens and papers use. */
  public String label() {
    return label;
  }
}
