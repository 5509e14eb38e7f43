package org.kakehashi.programme;

/** The value of 「Web開催」 in the government's data model of events (GIF DS-43C). */
public enum WebHolding {
  ON_SITE_ONLY("現地開催のみ"),
  ONLINE("オンライン"),
  HYBRID("ハイブリッド");

  private final String label;

  WebHolding(String label) {
    this.label = label;
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return label;
  }
}
