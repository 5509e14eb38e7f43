package org.kakehashi.reporting.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.reporting.PaperFlag;
import org.kakehashi.reporting.editions.Privacy;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.SurveyHead;

/** What persons decided about personal data in the surveys that a paper prints. */
final class SurveyPrivacy {
  private SurveyPrivacy() {}

  static Privacy of(PersonalTexts texts, Actor actor, List<SurveyHead> surveys) {
    List<PaperFlag> open = new ArrayList<>();
    Instant decided = null;
    for (SurveyHead survey : surveys) {
      PersonalTexts.Printed printed = texts.printed(actor, survey.id());
      printed.open().forEach(each -> open.add(new PaperFlag(survey.id(), survey.title(), each)));
      decided = later(decided, printed.decided());
    }
    return new Privacy(open, decided);
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
