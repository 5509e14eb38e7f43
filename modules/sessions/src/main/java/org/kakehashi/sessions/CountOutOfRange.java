package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A head count must lie between 0 and 1,000,000. */
public final class CountOutOfRange extends Invalid {
  private static final long serialVersionUID = 1L;

  public CountOutOfRange(String field, String label) {
    super("CountOutOfRange", List.of(label), field);
  }
}
