package org.kakehashi.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/**
 * An event by bureau as kept.
 *
 * @param version handed back when it is changed
 * @param date when, null while undecided
 */
public record Conference(
    UUID id,
    int version,
    ConferenceName name,
    ConferencePlace place,
    @Nullable StatedDate date,
    ConferenceState state,
    Headcount headcount,
    @Nullable Source source) {
  public Conference {
    state.requireFit(headcount);
  }

  /** What may be changed of it. */
  public ConferenceDetails details() {
    return new ConferenceDetails(name, place, date, source);
  }

  /** What a form or a file would state of it. */
  public StatedConference stated() {
    return new StatedConference(details(), state, headcount);
  }
}
