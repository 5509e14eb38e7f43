package org.kakehashi.sessions;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/**
 * An event by bureau as kept.
 *
 * @param version handed back when it is changed
 * @param details what may be changed of it
 */
public record Conference(
    UUID id, int version, ConferenceDetails details, ConferenceState state, Headcount headcount) {
  public Conference {
    state.requireFit(headcount);
  }

  public ConferenceName name() {
    return details.name();
  }

  public ConferencePlace place() {
    return details.place();
  }

  /** When, null while undecided. */
  public @Nullable StatedDate date() {
    return details.date();
  }

  public @Nullable Source source() {
    return details.source();
  }

  /**
   * Who holds it and which it is, as {@link ConferenceDetails#label} says.
   *
   * @param bureaus a bureau's name by its code
   */
  public String label(UnaryOperator<String> bureaus) {
    return details.label(bureaus);
  }

  /** What a form or a file would state of it. */
  public StatedConference stated() {
    return new StatedConference(details, state, headcount);
  }
}
