package org.kakehashi.sessions;

import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;

/**
 * The record of events: entered, changed (変更), corrected (訂正), removed and restored. Asks for EDIT;
 * a regional bureau's account changes its own bureau's events only ({@link
 * org.kakehashi.office.OnlyOwnBureau}). Every version is as read: {@link ChangedMeanwhile} when the
 * event has another by now.
 */
public interface ConferenceRecords {
  /**
   * Enters an event that is being considered (検討).
   *
   * @throws AlreadyEntered when the bureau has one of the same fiscal year, series and occasion
   * @throws org.kakehashi.kernel.NotFound when a bureau's code is unknown
   * @throws UnknownBranch when the bureau has no such branch
   */
  Conference enter(Actor actor, ConferenceDetails details);

  /** Changes what it is (変更); refusals as with {@link #enter}. */
  Conference change(Actor actor, UUID id, int version, ConferenceDetails details);

  /**
   * Corrects what is recorded to have become of it (訂正), from any state to any other.
   *
   * @param because why the record was wrong, up to 1000 characters
   * @throws AttendanceOnlyWhenHeld when head counts remain that the state can't have
   */
  Conference correct(
      Actor actor,
      UUID id,
      int version,
      ConferenceState state,
      Headcount headcount,
      String because);

  /** Takes an event out of every list; it can be restored. */
  void remove(Actor actor, UUID id, int version);

  /**
   * Puts a removed event back as it was.
   *
   * @throws AlreadyEntered when another has taken its place
   */
  Conference restore(Actor actor, UUID id, int version);
}
