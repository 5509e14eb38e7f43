package org.kakehashi.sessions;

/** What takes the place of an event that is not held. */
public enum SubstituteKind {
  ONLINE_EXCHANGE("オンライン形式による意見交換会"),
  OTHER_BUREAU("他の地方局の事例検討会への振替"),
  LATER_DATE("日程を改めた開催"),
  OTHER("その他");

  private final String label;

  SubstituteKind(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }
}
