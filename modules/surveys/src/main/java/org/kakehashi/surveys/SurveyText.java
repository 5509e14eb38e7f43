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
 * @param warnings of the current text
 * @param correction null while the original stands
 * @param left null unless a person looked at the current text and left it as it is
 */
public record SurveyText(
    String place,
    String label,
    String original,
    String current,
    List<TextWarning> warnings,
    @Nullable Correction correction,
    @Nullable Left left) {

  /** Who corrected it, when, and why. */
  public record Correction(Instant at, String by, String reason) {}

  /** Who left it as it is, and when. */
  public record Left(Instant at, String by) {}

  public SurveyText {
    warnings = List.copyOf(warnings);
  }

  /**
   * Whether somebody still has to look at it. A ～ alone is none of that: published texts are full
   * of them, and what is to be done about them is done without asking.
   */
  public boolean due() {
    return left == null
        && warnings.stream().anyMatch(warning -> warning.kind() != TextWarning.Kind.WAVE_DASH);
  }
}
