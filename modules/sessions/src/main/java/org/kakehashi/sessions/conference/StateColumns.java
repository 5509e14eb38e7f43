package org.kakehashi.sessions.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/** A {@link ConferenceState} as columns. */
@Embeddable
class StateColumns {
  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Column(name = "not_held_because")
  private @Nullable String notHeldBecause;

  @Enumerated(EnumType.STRING)
  @Column(name = "substitute_kind")
  private @Nullable SubstituteKind substituteKind;

  @Column(name = "substitute_text")
  private @Nullable String substituteText;

  @Column(name = "stopped_at")
  private @Nullable Instant stoppedAt;

  @Column(name = "stopped_approved_by")
  private @Nullable String stoppedApprovedBy;

  protected StateColumns() {}

  StateColumns(ConferenceState state) {
    progress = state.progress();
    notHeldBecause = state.notHeldBecause();
    Substitute substitute = state.substitute();
    substituteKind = substitute == null ? null : substitute.kind();
    substituteText = substitute == null ? null : substitute.text();
    StoppedOnTheDay stopped = state.stopped();
    stoppedAt = stopped == null ? null : stopped.at();
    stoppedApprovedBy = stopped == null ? null : stopped.approvedBy();
  }

  ConferenceState read() {
    return new ConferenceState(
        progress,
        notHeldBecause,
        substituteKind == null ? null : new Substitute(substituteKind, substituteText),
        stoppedAt == null || stoppedApprovedBy == null
            ? null
            : new StoppedOnTheDay(stoppedAt, stoppedApprovedBy));
  }
}
