package org.kakehashi.office;

import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;

/**
 * Who may change the programme: the secretariat (事務局), and a regional bureau's account its own
 * events. Screens ask before they open a form, the operations before they write.
 */
public final class Secretariat {
  private Secretariat() {}

  /** Whether somebody may change anything of the programme. */
  public static boolean mayEdit(Actor actor) {
    return actor.bureau() == null && actor.may(Permission.EDIT);
  }

  /** Whether somebody may take files in. */
  public static boolean mayImport(Actor actor) {
    return actor.bureau() == null && actor.may(Permission.IMPORT);
  }

  /**
   * Lets the secretariat's editors pass.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws OnlyOwnBureau for a regional bureau's account
   */
  public static void requireEdit(Actor actor) {
    require(actor, Permission.EDIT);
  }

  /**
   * Lets those of the secretariat pass who may take files in.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code IMPORT}
   * @throws OnlyOwnBureau for a regional bureau's account
   */
  public static void requireImport(Actor actor) {
    require(actor, Permission.IMPORT);
  }

  /**
   * Lets the secretariat's editors and those of that bureau pass.
   *
   * @param bureau whose event it is
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws OnlyOwnBureau for another bureau's account
   */
  public static void requireEditOf(Actor actor, String bureau) {
    if (bureau.equals(actor.bureau())) {
      actor.require(Permission.EDIT);
    } else {
      requireEdit(actor);
    }
  }

  private static void require(Actor actor, Permission permission) {
    actor.require(permission);
    if (actor.bureau() != null) {
      throw new OnlyOwnBureau(actor.post());
    }
  }
}
