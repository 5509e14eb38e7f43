package org.kakehashi.programme;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;

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
   * Replaces what is written down.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  OpenIssue change(Actor actor, UUID id, int version, OpenIssueEntry entry);

  /**
   * Carries it over to the year after the last one it stands in.
   *
   * @param version as read
   * @throws ClosedIssueStays when it is decided or closed
   * @throws ChangedMeanwhile when it has another version by now
   */
  OpenIssue carryOver(Actor actor, UUID id, int version);

  /**
   * Removes an issue.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);
}
