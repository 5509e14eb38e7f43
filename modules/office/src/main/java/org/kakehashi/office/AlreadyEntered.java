package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** Something of the same fiscal year and name is there already. */
public final class AlreadyEntered extends Conflict {
  private static final long serialVersionUID = 1L;

  public AlreadyEntered(String name) {
    super("AlreadyEntered", List.of(name));
  }

  /**
   * @param field the component that must differ
   */
  public AlreadyEntered(String field, String name) {
    super("AlreadyEntered", List.of(name), field);
  }
}
