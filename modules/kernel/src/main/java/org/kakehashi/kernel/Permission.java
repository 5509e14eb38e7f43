package org.kakehashi.kernel;

/** What an actor may do in an {@link Area}; which role may do what is the office module's table. */
public enum Permission {
  SEE("閲覧"),
  IMPORT("取込み"),
  EDIT("編集"),
  APPROVE("承認"),
  ISSUE("発行"),
  DOWNLOAD("ダウンロード"),
  ADMINISTER("管理");

  private final String label;

  Permission(String label) {
    this.label = label;
  }

  /** The word that screens print. */
  public String label() {
    return label;
  }
}
