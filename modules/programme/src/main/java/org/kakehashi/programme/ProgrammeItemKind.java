package org.kakehashi.programme;

/** What kind of thing the office undertakes. */
public enum ProgrammeItemKind {
  TRAINING("養成研修"),
  FOLLOW_UP_LECTURE("フォローアップ研修講義"),
  EXCHANGE("意見交換会"),
  SURVEY("アンケート調査"),
  CASE_CONFERENCE("事例検討会"),
  OTHER("その他");

  private final String label;

  ProgrammeItemKind(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }
}
