package org.kakehashi.web.sessions;

import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;

/** What these pages offer to whom; the sessions module itself refuses what is not offered. */
final class Office {
  private Office() {}

  /** Whether to offer changes that regional bureaus' accounts leave to the office. */
  static boolean mayEdit(Actor actor) {
    return actor.bureau() == null && actor.may(Permission.EDIT);
  }

  /** Whether to offer the intake of files. */
  static boolean mayImport(Actor actor) {
    return actor.bureau() == null && actor.may(Permission.IMPORT);
  }
}
