package org.kakehashi.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.StateNeedsCorrection;

/**
 * What becomes of events, in the office's own verbs. Rights and versions are as with {@link
 * ConferenceRecords}. A verb that does not lead on from where the event stands is refused ({@link
 * StateNeedsCorrection}); {@link ConferenceState#mayBecome} has the table.
 */
public interface ConferenceLife {
  /** It is planned (実施予定), for the first time or anew after it was postponed. */
  Conference plan(Actor actor, UUID id, int version);

  /** So many are told of it and apply (案内, 申込み), or attended what was held. */
  Conference count(Actor actor, UUID id, int version, Headcount headcount);

  /** It was held (実施済み). */
  Conference hold(Actor actor, UUID id, int version, Headcount headcount);

  /** It is postponed (延期). */
  Conference postpone(
      Actor actor, UUID id, int version, @Nullable String reason, @Nullable Substitute substitute);

  /**
   * It is called off beforehand (見送り).
   *
   * @throws CallingOffNeedsReason when the reason is blank
   */
  Conference callOff(
      Actor actor, UUID id, int version, String reason, @Nullable Substitute substitute);

  /**
   * It is stopped on its day (中止), at this moment.
   *
   * @param approvedBy the post that approved of it
   * @throws CallingOffNeedsReason when the reason is blank
   */
  Conference stopOnTheDay(
      Actor actor,
      UUID id,
      int version,
      String reason,
      String approvedBy,
      @Nullable Substitute substitute);
}
