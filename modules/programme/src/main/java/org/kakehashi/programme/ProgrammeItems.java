package org.kakehashi.programme;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.StateNeedsCorrection;

/**
 * What the office undertakes in a fiscal year (取組). Reading asks for SEE, changing for EDIT; a
 * regional bureau's account only reads ({@link OnlyOwnBureau}).
 */
public interface ProgrammeItems {

  /** Those of a fiscal year: by date, undated ones last, then by title. */
  List<ProgrammeItem> list(Actor actor, FiscalYear year);

  /**
   * The item of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  ProgrammeItem item(Actor actor, UUID id);

  /**
   * Enters an item.
   *
   * @throws AlreadyEntered when that fiscal year has one of the same title
   */
  ProgrammeItem add(Actor actor, ProgrammeItemEntry entry);

  /**
   * Changes it (変更): writes on, and passes to the state the entry states.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   * @throws StateNeedsCorrection when the state it is to take does not follow its own
   */
  ProgrammeItem change(Actor actor, UUID id, int version, ProgrammeItemEntry entry);

  /**
   * Corrects what was entered wrongly (訂正), whatever the state.
   *
   * @param version as read
   * @param reason why, up to 1000 characters; it is kept with who and when
   * @throws org.kakehashi.kernel.TextMustNotBeEmpty without a reason
   * @throws ChangedMeanwhile when it has another version by now
   */
  ProgrammeItem correct(Actor actor, UUID id, int version, ProgrammeItemEntry entry, String reason);

  /**
   * Removes an item, until somebody restores it ({@link RemovedRecords}).
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);
}
