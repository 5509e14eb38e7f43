package org.kakehashi.reporting;

/**
 * An edition's life: made from a request, then approved, then issued; each step by a person. While
 * it is in the making its draft can be looked at already, and nobody can approve it.
 */
public enum EditionState {
  REQUESTED("作成待ち"),
  MAKING("作成中"),
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
