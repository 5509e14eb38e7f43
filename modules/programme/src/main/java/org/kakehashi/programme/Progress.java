package org.kakehashi.programme;

/** Where an undertaking or an event stands. */
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
}
