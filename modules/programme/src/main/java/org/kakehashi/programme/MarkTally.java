package org.kakehashi.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often each mark stands under one format.
 *
 * @param marks every mark, with 0 where it does not occur
 * @param blank cells without a mark
 */
record MarkTally(String option, Map<Mark, Integer> marks, int blank) {
  MarkTally {
    marks = Collections.unmodifiableMap(new EnumMap<>(marks));
  }

  /** ◎2 ○0 △2 ×0. */
  String label() {
    StringBuilder text = new StringBuilder();
    marks.forEach(
        (mark, count) ->
            text.append(text.isEmpty() ? "" : " ").append(mark.symbol()).append(count));
    return blank == 0 ? text.toString() : text + " 未記入" + blank;
  }
}
