package org.kakehashi.surveys.answers;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.AnswerDryRun.Query;
import org.kakehashi.surveys.SentIsUndecided;

/**
 * How many were asked (送付数): as somebody typed it with the file, as the questionnaire states it,
 * and what a clerk said when the two differ. Neither wins by itself.
 *
 * @param chosen a number or {@link #UNKNOWN}; null while nobody decided
 */
record SentCount(@Nullable Integer typed, @Nullable Integer stated, @Nullable String chosen) {
  static final String KEY = "sent";
  static final String UNKNOWN = "unknown";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

  /** A choice as it is kept. */
  static String sound(String choice) {
    String bare = choice.strip();
    if (!bare.isEmpty() && !bare.equals(UNKNOWN) && !NUMBER.matcher(bare).matches()) {
      throw new NotFound("choice", choice);
    }
    return bare;
  }

  /** The number as things stand. */
  @Nullable Integer now() {
    if (chosen != null) {
      return chosen.equals(UNKNOWN) ? null : Integer.valueOf(chosen);
    }
    return typed == null ? stated : typed;
  }

  private boolean differ() {
    return typed != null && stated != null && !typed.equals(stated);
  }

  /** What is asked where the two differ. */
  @Nullable Query query() {
    if (!differ()) {
      return null;
    }
    return new Query(
        KEY,
        "送付数は、入力した数（" + typed + "）と設問表の数（" + stated + "）が違います。どちらが正しいですか。",
        List.of(
            new Query.Choice(String.valueOf(typed), typed + "（入力した数）"),
            new Query.Choice(String.valueOf(stated), stated + "（設問表の数）")),
        1,
        List.of(),
        chosen);
  }

  void requireDecided() {
    if (typed != null && stated != null && differ() && chosen == null) {
      throw new SentIsUndecided(typed, stated);
    }
  }
}
