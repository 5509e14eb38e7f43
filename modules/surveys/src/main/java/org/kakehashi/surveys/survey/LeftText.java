package org.kakehashi.surveys.survey;

import java.time.Instant;
import org.kakehashi.surveys.SurveyText;

/** A text as it read when a person left it as it is. */
record LeftText(String text, Instant at, String by) {

  /** The text with this noted on it, unless it reads otherwise by now. */
  SurveyText on(SurveyText now) {
    if (!text.equals(now.current())) {
      return now;
    }
    return new SurveyText(
        now.place(),
        now.label(),
        now.original(),
        now.current(),
        now.warnings(),
        now.correction(),
        new SurveyText.Left(at, by));
  }
}
