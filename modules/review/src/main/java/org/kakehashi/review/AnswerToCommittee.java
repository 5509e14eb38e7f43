package org.kakehashi.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.sessions.Total;

/**
 * One of the committee's ten questions to the year's review, answered from data part by part.
 *
 * @param number 1 to 10
 * @param question in words
 * @param parts what was asked, each answered or 資料に記載なし
 */
public record AnswerToCommittee(int number, String question, List<Part> parts) {
  public AnswerToCommittee {
    parts = List.copyOf(parts);
  }

  /**
   * One part of the answer.
   *
   * @param label what is asked for, such as 申込者数
   * @param value the figure or the sentence, null when no data states it; never 0 for unknown
   * @param source where it stands, null when not stated
   */
  public record Part(String label, @Nullable String value, @Nullable String source) {

    /** The value, or 資料に記載なし. */
    public String text() {
      return value == null ? Total.NOT_STATED : value;
    }
  }

  /** Whether data answer every part. */
  public boolean complete() {
    return parts.stream().allMatch(part -> part.value() != null);
  }
}
