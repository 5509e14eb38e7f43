package org.kakehashi.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.StateNeedsCorrection;

/**
 * The record of events. Forms and files state where an event stands, not what happened to it: the
 * verbs that lead there are found ({@link ConferenceState#mayBecome} has the table), and what none
 * leads to is refused. All or nothing. Asks for EDIT; a regional bureau's account changes its own
 * bureau's events only ({@link org.kakehashi.office.OnlyOwnBureau}). Every version is as read:
 * {@link ChangedMeanwhile} when the event has another by now.
 */
public interface ConferenceRecords {
  /**
   * Enters an event and follows it to where it is stated to stand.
   *
   * @throws AlreadyEntered when the bureau has one of the same fiscal year, series and occasion
   * @throws org.kakehashi.kernel.NotFound when a bureau's code is unknown
   * @throws UnknownBranch when the bureau has no such branch
   */
  Conference enter(Actor actor, StatedConference stated);

  /**
   * Changes what is stated differently (変更) and follows the event to where it is stated to stand;
   * refusals as with {@link #enter}.
   *
   * @param correction why the record was wrong (訂正), up to 1000 characters: then it may stand
   *     anywhere; null when it was not wrong
   * @throws StateNeedsCorrection when no verb leads there and nothing is corrected
   */
  Conference follow(
      Actor actor, UUID id, int version, StatedConference stated, @Nullable String correction);

  /** Takes an event out of every list; it can be restored. */
  void remove(Actor actor, UUID id, int version);

  /**
   * Puts a removed event back as it was.
   *
   * @throws AlreadyEntered when another has taken its place
   */
  Conference restore(Actor actor, UUID id, int version);
}
