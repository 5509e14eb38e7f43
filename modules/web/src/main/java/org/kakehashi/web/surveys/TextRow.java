package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.TextWarning;
import org.kakehashi.web.page.JapanTime;

/**
 * A text of a survey with what looks odd in it.
 *
 * @param path where it is corrected
 * @param label where it stands: 問5 質問文
 * @param original null while it stands as it was imported
 * @param corrected who corrected it, when and why; null while the original stands
 * @param left who looked at it and left it as it is, and when; or null
 * @param due whether somebody still has to look at it
 */
public record TextRow(
    String path,
    String label,
    String current,
    List<TextWarning> warnings,
    @Nullable String original,
    @Nullable String corrected,
    @Nullable String left,
    boolean due) {

  public TextRow {
    warnings = List.copyOf(warnings);
  }

  /** The word before what looks odd: whether it asks for somebody's eyes or only tells. */
  public String mark() {
    return text(due ? "surveys.text.odd" : "surveys.text.noted");
  }

  /** The style sheet's name for the mark. */
  public String markStyle() {
    return due ? "texts__oddity" : "texts__oddity texts__oddity--noted";
  }

  static TextRow of(UUID survey, SurveyText found) {
    var correction = found.correction();
    var left = found.left();
    return new TextRow(
        SurveyPath.text(survey, found.place()),
        found.label(),
        found.current(),
        found.warnings(),
        correction == null ? null : found.original(),
        correction == null
            ? null
            : text(
                "surveys.text.corrected",
                JapanTime.label(correction.at()),
                correction.by(),
                correction.reason()),
        left == null ? null : text("surveys.text.left", JapanTime.label(left.at()), left.by()),
        found.due());
  }
}
