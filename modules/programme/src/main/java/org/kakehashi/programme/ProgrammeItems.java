package org.kakehashi.programme;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;

/**
 * What the office undertakes in a fiscal year (取組). Reading asks for SEE, changing for EDIT; a
 * regional bureau's account only reads ({@link OnlyOwnBureau}).
 */
public interface ProgrammeItems {

  /** Those of a fiscal year: by date, undated ones last, then by title. */
  List<ProgrammeItem> list(Actor actor, FiscalYear year);

  /**
   * The undertaking of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  ProgrammeItem undertaking(Actor actor, UUID id);

  /**
   * Enters an undertaking.
   *
   * @throws AlreadyEntered when that fiscal year has one of the same title
   */
  ProgrammeItem add(Actor actor, ProgrammeItemEntry entry);

  /**
   * Replaces what is written down.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  ProgrammeItem change(Actor actor, UUID id, int version, ProgrammeItemEntry entry);

  /**
   * Removes an undertaking.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);
}
