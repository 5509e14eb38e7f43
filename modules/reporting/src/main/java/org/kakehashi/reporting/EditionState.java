package org.kakehashi.reporting;

/** An edition's life: made from a request, then approved, then issued; each step by a person. */
public enum EditionState {
  REQUESTED("作成待ち"),
  FAILED("作成失敗"),
  DRAFT("草案"),
  APPROVED("承認済み"),
  ISSUED("発行済み");

  private final String label;

  EditionState(String label) {
    this.label = label;
  }

  /** The word that screens print. */
  public String label() {
    return label;
  }
}
