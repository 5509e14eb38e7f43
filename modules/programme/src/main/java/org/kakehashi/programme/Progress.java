package org.kakehashi.programme;

/** Where an item or an event stands. */
public enum Progress {
  CONSIDERED("検討"),
  PLANNED("実施予定"),
  HELD("実施済み"),
  POSTPONED("延期"),
  CALLED_OFF("見送り");

  private final String label;

  Progress(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }

  /**
   * Whether what stands here may pass on to another state: what is considered is planned, what is
   * planned is held, postponed or called off, what is postponed is planned anew or called off. What
   * is held or called off stays so.
   */
  public boolean mayBecome(Progress next) {
    return switch (this) {
      case CONSIDERED -> next == PLANNED || next == CALLED_OFF;
      case PLANNED -> next == HELD || next == POSTPONED || next == CALLED_OFF;
      case POSTPONED -> next == PLANNED || next == CALLED_OFF;
      case HELD, CALLED_OFF -> false;
    };
  }
}
