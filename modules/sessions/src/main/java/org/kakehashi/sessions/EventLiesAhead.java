package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What is yet to come was neither held (実施済み) nor stopped on its day (中止). */
public final class EventLiesAhead extends Invalid {
  private static final long serialVersionUID = 1L;

  private EventLiesAhead(ConferenceState state, String field) {
    super("EventLiesAhead", List.of(state.label()), field);
  }

  /** Its date lies ahead. */
  public static EventLiesAhead dated(ConferenceState state) {
    return new EventLiesAhead(state, "date");
  }

  /** The moment at which it was stopped lies ahead. */
  public static EventLiesAhead stopped(ConferenceState state) {
    return new EventLiesAhead(state, "stopped.at");
  }
}
