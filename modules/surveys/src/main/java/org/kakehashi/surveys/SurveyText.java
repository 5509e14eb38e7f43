package org.kakehashi.surveys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that came with the survey.
 *
 * @param place where it stands, unique in the survey: {@code title}, {@code addressees}, {@code
 *     Q5}, {@code Q2.1} (an option), {@code Q5.excerpt.2}
 * @param label the same for readers: 調査名, 問5 質問文, 問2 選択肢1, 問5 主な回答2
 * @param original as imported, always kept
 * @param current what papers print: the original, or a person's correction
 * @param oddities of the current text
 * @param correction null while the original stands
 */
public record SurveyText(
    String place,
    String label,
    String original,
    String current,
    List<Oddity> oddities,
    @Nullable Correction correction) {

  /** Who corrected it, when, and why. */
  public record Correction(Instant at, String by, String reason) {}

  public SurveyText {
    oddities = List.copyOf(oddities);
  }
}
