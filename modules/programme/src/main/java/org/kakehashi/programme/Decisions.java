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
 * Decisions with their reasons (決定の記録). Reading asks for SEE, changing for EDIT; a regional
 * bureau's account only reads ({@link OnlyOwnBureau}).
 */
public interface Decisions {

  /** Those for a fiscal year: by date, undated ones last, then by subject. */
  List<Decision> list(Actor actor, FiscalYear year);

  /**
   * The decision of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  Decision decision(Actor actor, UUID id);

  /**
   * Enters a decision.
   *
   * @throws AlreadyEntered when that fiscal year has one of the same subject
   */
  Decision add(Actor actor, DecisionEntry entry);

  /**
   * Changes it (変更): writes on, and passes to the state the entry states.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   * @throws DecidedStands when it is decided
   * @throws StateNeedsCorrection when the state it is to take does not follow its own
   */
  Decision change(Actor actor, UUID id, int version, DecisionEntry entry);

  /**
   * Corrects what was entered wrongly (訂正), whatever the state.
   *
   * @param version as read
   * @param reason why, up to 1000 characters; it is kept with who and when
   * @throws org.kakehashi.kernel.TextMustNotBeEmpty without a reason
   * @throws ChangedMeanwhile when it has another version by now
   */
  Decision correct(Actor actor, UUID id, int version, DecisionEntry entry, String reason);

  /**
   * Removes a decision, until somebody restores it ({@link RemovedRecords}).
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);
}
