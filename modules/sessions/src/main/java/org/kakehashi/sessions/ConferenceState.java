package org.kakehashi.sessions;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.Progress;

/**
 * What became of an event.
 *
 * @param progress where it stands; an event stopped on its day stands with those called off
 * @param notHeldBecause the reason of an event called off (required) or postponed (optional)
 * @param substitute what takes its place, only when called off or postponed
 * @param stopped when and by whom, for an event stopped on its day (中止); else null
 */
public record ConferenceState(
    Progress progress,
    @Nullable String notHeldBecause,
    @Nullable Substitute substitute,
    @Nullable StoppedOnTheDay stopped) {
  /** It is being considered. */
  public static final ConferenceState CONSIDERED = of(Progress.CONSIDERED);

  /** It is planned. */
  public static final ConferenceState PLANNED = of(Progress.PLANNED);

  /** It was held. */
  public static final ConferenceState HELD = of(Progress.HELD);

  public ConferenceState {
    BrokenRules.Collector broken = BrokenRules.collector();
    notHeldBecause = broken.optional("notHeldBecause", "見送り・延期の理由", notHeldBecause, 1000);
    boolean notHeld = progress == Progress.CALLED_OFF || progress == Progress.POSTPONED;
    broken.refuseIf(
        progress == Progress.CALLED_OFF && notHeldBecause == null, CallingOffNeedsReason::new);
    broken.refuseIf(
        !notHeld && (notHeldBecause != null || substitute != null), SubstituteOnlyWhenNotHeld::new);
    broken.refuseIf(
        stopped != null && progress != Progress.CALLED_OFF,
        () -> new StateNeedsCorrection("progress", progress.label(), StoppedOnTheDay.LABEL));
    broken.refuse();
  }

  public static ConferenceState postponed(
      @Nullable String reason, @Nullable Substitute substitute) {
    return new ConferenceState(Progress.POSTPONED, reason, substitute, null);
  }

  public static ConferenceState calledOff(String reason, @Nullable Substitute substitute) {
    return new ConferenceState(Progress.CALLED_OFF, reason, substitute, null);
  }

  public static ConferenceState stopped(
      String reason, StoppedOnTheDay stopped, @Nullable Substitute substitute) {
    return new ConferenceState(Progress.CALLED_OFF, reason, substitute, stopped);
  }

  /** The official word, as screens and papers print it. */
  public String label() {
    return stopped == null ? progress.label() : StoppedOnTheDay.LABEL;
  }

  /** Whether that is the same state, be it for another reason. */
  public boolean sameAs(ConferenceState other) {
    return progress == other.progress && (stopped == null) == (other.stopped == null);
  }

  /** Whether nothing more is to come: it was held, called off, or stopped on its day. */
  public boolean done() {
    return switch (progress) {
      case HELD, CALLED_OFF -> true;
      case CONSIDERED, PLANNED, POSTPONED -> false;
    };
  }

  /**
   * Whether a verb leads from here to there in one step. To state anew the same, with another
   * reason or more head counts, is always possible, except that what was stopped on its day was not
   * called off.
   */
  public boolean mayBecome(ConferenceState next) {
    if (next.stopped != null) {
      return stopped != null || progress == Progress.PLANNED;
    }
    return stopped == null && (progress == next.progress || progress.mayBecome(next.progress));
  }

  /** Whether no verb leads from here to there in one step, but by way of being planned anew. */
  public boolean mayBecomeOncePlanned(ConferenceState next) {
    return !mayBecome(next) && mayBecome(PLANNED) && PLANNED.mayBecome(next);
  }

  /**
   * Refuses what no verb leads to, were it by way of being planned anew.
   *
   * @throws StateNeedsCorrection at {@code progress}
   */
  public void requireWayTo(ConferenceState next) {
    if (!mayBecome(next) && !mayBecomeOncePlanned(next)) {
      throw new StateNeedsCorrection("progress", label(), next.label());
    }
  }

  /**
   * Refuses head counts that this state can't have.
   *
   * @throws AttendanceOnlyWhenHeld when somebody attended what was not held
   */
  public void requireFit(Headcount headcount) {
    requireFit(progress, headcount);
  }

  /**
   * The same, asked before there is a state.
   *
   * @throws AttendanceOnlyWhenHeld when somebody attended what was not held
   */
  public static void requireFit(Progress progress, Headcount headcount) {
    if (progress != Progress.HELD
        && (headcount.attended() != null || headcount.staffAttended() != null)) {
      throw new AttendanceOnlyWhenHeld(headcount);
    }
  }

  private static ConferenceState of(Progress progress) {
    return new ConferenceState(progress, null, null, null);
  }
}
