package org.kakehashi.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.StateNeedsCorrection;

/**
 * Takes events from forms and files, which state where an event stands: finds the verbs of {@link
 * ConferenceLife} that lead there, and refuses what none leads to. All or nothing. Rights are those
 * of {@link ConferenceRecords}.
 */
public interface StatedConferences {
  /**
   * Enters an event and follows it to where it is stated to stand.
   *
   * @throws AlreadyEntered when the bureau has one of the same fiscal year, series and occasion
   * @throws org.kakehashi.kernel.NotFound when a bureau's code is unknown
   * @throws UnknownBranch when the bureau has no such branch
   */
  Conference enter(Actor actor, StatedConference stated);

  /**
   * Changes what is stated differently and follows the event to where it is stated to stand;
   * refusals as with {@link #enter}.
   *
   * @param version as read
   * @param correction why the record was wrong, where no verb leads there; null when it was not
   * @throws StateNeedsCorrection when no verb leads there and nothing is corrected
   * @throws ChangedMeanwhile when it has another version by now
   */
  Conference follow(
      Actor actor, UUID id, int version, StatedConference stated, @Nullable String correction);
}
