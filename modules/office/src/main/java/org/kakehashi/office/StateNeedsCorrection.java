package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A record passes only to the states that follow its own; any other is a correction (訂正). */
public final class StateNeedsCorrection extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * A forbidden transition.
   *
   * @param field the component that holds the state
   * @param from the state it is in, as screens print it
   * @param to the state it was to take, as screens print it
   */
  public StateNeedsCorrection(String field, String from, String to) {
    super("StateNeedsCorrection", List.of(from, to), field);
  }
}
