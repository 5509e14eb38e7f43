package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What is yet to come was neither held (実施済み) nor stopped on its day (中止). */
public final class HeldOnlyAfterwards extends Invalid {
  private static final long serialVersionUID = 1L;

  private HeldOnlyAfterwards(ConferenceState state, String field) {
    super("HeldOnlyAfterwards", List.of(state.label()), field);
  }

  /** Its date lies ahead. */
  public static HeldOnlyAfterwards dated(ConferenceState state) {
    return new HeldOnlyAfterwards(state, "date");
  }

  /** The moment at which it was stopped lies ahead. */
  public static HeldOnlyAfterwards stopped(ConferenceState state) {
    return new HeldOnlyAfterwards(state, "stopped.at");
  }
}
