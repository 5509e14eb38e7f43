package org.kakehashi.surveys.answers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk decided about a table.
 *
 * @param corrections values by row and heading
 * @param exclusions reasons by row
 * @param choices codes by the key of a query, see {@link QueryKind#key}
 */
record ClerkDecisions(
    Map<Integer, Map<String, String>> corrections,
    Map<Integer, String> exclusions,
    Map<String, String> choices) {

  /** The code of what was chosen, or null while that is open. */
  @Nullable String choice(String key) {
    return choices.get(key);
  }
}
