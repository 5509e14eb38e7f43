package org.kakehashi.surveys;

/** Which base a table of answer sheets uses; a stated choice per table. */
public enum BaseChoice {
  ASKED("回答対象者数（無回答を含む）"),
  ANSWERED("回答者数（無回答を除く）");

  private final String label;

  BaseChoice(String label) {
    this.label = label;
  }

  /** The words that screens print. */
  public String label() {
    return label;
  }
}
