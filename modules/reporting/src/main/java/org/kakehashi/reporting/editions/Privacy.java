package org.kakehashi.reporting.editions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.PaperFlag;

/**
 * What persons decided about personal data in a paper.
 *
 * @param open what nobody decided about yet
 * @param decided when the last decision about what it may have printed was made, or null
 */
public record Privacy(List<PaperFlag> open, @Nullable Instant decided) {
  /**
   * Of a paper that prints nothing that persons decide about: what it cites was judged at entry.
   */
  public static final Privacy NOTHING_TO_DECIDE = new Privacy(List.of(), null);

  public Privacy {
    open = List.copyOf(open);
  }
}
