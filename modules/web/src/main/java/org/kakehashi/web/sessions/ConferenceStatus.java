package org.kakehashi.web.sessions;

import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.StoppedOnTheDay;

/** Where an event stands, as its form offers it. */
enum ConferenceStatus {
  CONSIDERED(Progress.CONSIDERED),
  PLANNED(Progress.PLANNED),
  HELD(Progress.HELD),
  POSTPONED(Progress.POSTPONED),
  CALLED_OFF(Progress.CALLED_OFF),
  STOPPED(Progress.CALLED_OFF);

  private final Progress progress;

  ConferenceStatus(Progress progress) {
    this.progress = progress;
  }

  static ConferenceStatus of(ConferenceState state) {
    return state.stopped() == null ? valueOf(state.progress().name()) : STOPPED;
  }

  Progress progress() {
    return progress;
  }

  String label() {
    return this == STOPPED ? StoppedOnTheDay.LABEL : progress.label();
  }
}
