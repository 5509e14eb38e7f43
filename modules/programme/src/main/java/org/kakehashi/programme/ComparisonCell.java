package org.kakehashi.programme;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;

/**
 * One format seen under one criterion.
 *
 * @param mark null while drafting
 * @param reason up to 1000 characters, null while drafting
 */
public record ComparisonCell(@Nullable Mark mark, @Nullable String reason) {

  /** Nothing is written yet. */
  public static final ComparisonCell BLANK = new ComparisonCell(null, null);

  public ComparisonCell {
    reason = EnteredText.optional("reason", "理由", reason, 1000);
  }
}
