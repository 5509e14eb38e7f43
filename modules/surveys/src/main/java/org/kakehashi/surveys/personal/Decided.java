package org.kakehashi.surveys.personal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.PersonalTexts.Flagged.Decision;

/**
 * What a person decided about a flagged text.
 *
 * @param masked the wording in its place; null when it was cleared
 * @param kept the passages that person found to be no personal data
 * @param by the post
 * @param version from 1, one higher with each decision about the same text
 */
public record Decided(
    @Nullable String masked, Passages kept, String reason, Instant at, String by, int version) {

  /** What may be chosen and printed of a text. */
  public String wording(String written) {
    return masked == null ? written : masked;
  }

  /** As others see it. */
  public Decision view() {
    return new Decision(masked != null, at, by, reason, version);
  }
}
