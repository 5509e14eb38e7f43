package org.kakehashi.surveys.book;

import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.NationalSurveysAreTheSecretariats;
import org.kakehashi.surveys.Surveys;

/** Who may change surveys and read respondents' own words. */
final class Editor {
  private Editor() {}

  /**
   * Lets the secretariat's editors pass.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws NationalSurveysAreTheSecretariats for a regional bureau's account
   */
  static void require(Actor actor) {
    actor.require(Permission.EDIT);
    if (!Surveys.mayEdit(actor)) {
      throw new NationalSurveysAreTheSecretariats(actor.post());
    }
  }
}
