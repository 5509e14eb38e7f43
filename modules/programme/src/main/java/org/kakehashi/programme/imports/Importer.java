package org.kakehashi.programme.imports;

import java.util.Set;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Secretariat;

/** Who takes files in. */
final class Importer {
  private Importer() {}

  /**
   * Whoever may import may enter what the file holds, also with a token that can do nothing else.
   */
  static Actor editor(Actor actor) {
    Secretariat.requireImport(actor);
    return new Actor(actor.account(), actor.post(), null, Set.of(Permission.SEE, Permission.EDIT));
  }
}
