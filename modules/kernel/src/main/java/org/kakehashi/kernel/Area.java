package org.kakehashi.kernel;

/** What a right is about: the other half of it beside the verb ({@link Permission}). */
public enum Area {
  ROSTER("名簿"),
  PERSONAL_DATA("個人情報"),
  CORRESPONDENCE("照会・回答"),
  SURVEYS("調査"),
  PROGRAMME("事業"),
  EVENTS("行事"),
  CASES("検討事例"),
  PUBLICITY("周知・広報"),
  COMMITTEE("検討会"),
  PAPERS("帳票"),
  ACCOUNTS("アカウント"),
  AUDIT("監査記録");

  private final String label;

  Area(String label) {
    this.label = label;
  }

  /** The word that screens print. */
  public String label() {
    return label;
  }
}
