package org.kakehashi.office;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;

/** Why records were corrected (訂正), whichever module's they are; nobody can take a reason back. */
public interface Corrections {

  /**
   * Keeps why a record is corrected, in the transaction that corrects it.
   *
   * @param reason up to 1000 characters
   * @throws org.kakehashi.kernel.TextMustNotBeEmpty without a reason
   */
  void note(Actor actor, RecordEntity row, String reason);

  /**
   * The corrections of one record, the last one first.
   *
   * @param area of the record; reading asks for SEE there
   */
  List<Correction> of(Actor actor, Area area, UUID record);
}
