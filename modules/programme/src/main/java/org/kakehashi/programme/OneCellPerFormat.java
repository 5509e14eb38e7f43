package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** Each criterion has exactly one cell for each format. */
public final class OneCellPerFormat extends Invalid {
  private static final long serialVersionUID = 1L;

  public OneCellPerFormat(String field, String criterion) {
    super("OneCellPerFormat", List.of(criterion), field);
  }
}
