package org.kakehashi.sessions;

/**
 * An event as a form or a file states it: it says where the event stands, not what happened to it.
 * {@link ConferenceRecords} finds the verbs that lead there.
 */
public record StatedConference(
    ConferenceDetails details, ConferenceState state, Headcount headcount) {
  public StatedConference {
    state.requireFit(headcount);
  }
}
