package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A criterion or a format is named that the comparison does not have. */
public final class NotInTheComparison extends Invalid {
  private static final long serialVersionUID = 1L;

  public NotInTheComparison(String field, String name) {
    super("NotInTheComparison", List.of(name), field);
  }
}
