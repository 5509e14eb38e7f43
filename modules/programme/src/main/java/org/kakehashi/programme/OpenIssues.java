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
 * Issues still to be considered (検討課題). Reading asks for SEE, changing for EDIT; a regional
 * bureau's account only reads ({@link OnlyOwnBureau}).
 */
public interface OpenIssues {

  /** Those that stand in a fiscal year: raised in it, or raised before and carried over to it. */
  List<OpenIssue> list(Actor actor, FiscalYear year);

  /**
   * The issue of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  OpenIssue issue(Actor actor, UUID id);

  /**
   * Enters an issue.
   *
   * @throws AlreadyEntered when the same text was raised in that fiscal year
   */
  OpenIssue add(Actor actor, OpenIssueEntry entry);

  /**
   * Changes it (変更): writes on, and passes to the state the entry states.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   * @throws StateNeedsCorrection when the state it is to take does not follow its own
   * @throws ClosedIssueStays when it is settled and is to be carried over
   */
  OpenIssue change(Actor actor, UUID id, int version, OpenIssueEntry entry);

  /**
   * Corrects what was entered wrongly (訂正), whatever the state.
   *
   * @param version as read
   * @param reason why, up to 1000 characters; it is kept with who and when
   * @throws org.kakehashi.kernel.TextMustNotBeEmpty without a reason
   * @throws ChangedMeanwhile when it has another version by now
   */
  OpenIssue correct(Actor actor, UUID id, int version, OpenIssueEntry entry, String reason);

  /**
   * Carries it over to the year after the last one it stands in.
   *
   * @param version as read
   * @throws ClosedIssueStays when it is decided or closed
   * @throws ChangedMeanwhile when it has another version by now
   */
  OpenIssue carryOver(Actor actor, UUID id, int version);

  /**
   * Removes an issue, until somebody restores it ({@link RemovedRecords}).
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);
}
