package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What is yet to come was neither held (実施済み) nor stopped on its day (中止). */
public final class HeldOnlyAfterwards extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param field the date or moment that lies ahead
   * @param state the state that is stated, by its official word
   */
  public HeldOnlyAfterwards(String field, String state) {
    super("HeldOnlyAfterwards", List.of(state), field);
  }
}
