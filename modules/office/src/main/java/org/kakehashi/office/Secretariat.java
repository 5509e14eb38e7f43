package org.kakehashi.office;

import java.util.function.Function;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;

/**
 * What is the secretariat's own (事務局): a regional bureau's account does not change it, whatever
 * else it may do, and edits only what is its own bureau's. Screens ask before they open a form, the
 * operations before they write.
 */
public final class Secretariat {
  private Secretariat() {}

  /** Whether somebody may do that with what is the secretariat's. */
  public static boolean may(Actor actor, Permission verb, Area area) {
    return actor.bureau() == null && actor.may(verb, area);
  }

  /** Whether somebody may change what is the secretariat's. */
  public static boolean mayEdit(Actor actor, Area area) {
    return may(actor, Permission.EDIT, area);
  }

  /** Whether somebody may take files in. */
  public static boolean mayImport(Actor actor, Area area) {
    return may(actor, Permission.IMPORT, area);
  }

  /**
   * Lets the secretariat's editors pass.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws OnlyOwnBureau for a regional bureau's account
   */
  public static void requireEdit(Actor actor, Area area) {
    require(actor, Permission.EDIT, area, OnlyOwnBureau::new);
  }

  /**
   * Lets those of the secretariat pass who may take files in.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code IMPORT}
   * @throws OnlyOwnBureau for a regional bureau's account
   */
  public static void requireImport(Actor actor, Area area) {
    require(actor, Permission.IMPORT, area, OnlyOwnBureau::new);
  }

  /**
   * Lets the secretariat's editors and those of that bureau pass.
   *
   * @param bureau whose record it is
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws OnlyOwnBureau for another bureau's account
   */
  public static void requireEditOf(Actor actor, Area area, String bureau) {
    if (bureau.equals(actor.bureau())) {
      actor.require(Permission.EDIT, area);
    } else {
      requireEdit(actor, area);
    }
  }

  /**
   * Lets those of the secretariat pass who hold the right. A bureau's account that may do such a
   * thing elsewhere is told whose this is, any other what right it lacks.
   *
   * @param refusal what a regional bureau's account is told, made of its post
   * @throws org.kakehashi.kernel.NotPermitted without the right
   */
  public static void require(
      Actor actor, Permission verb, Area area, Function<String, RuleViolation> refusal) {
    if (actor.bureau() != null && actor.verbs().contains(verb)) {
      throw refusal.apply(actor.post());
    }
    actor.require(verb, area);
  }
}
