package org.kakehashi.surveys.testing;

import java.util.List;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Tabulation;

/** What tallies are put together from. */
final class TallyParts {
  private TallyParts() {}

  static QuestionTally question(
      int position, String text, QuestionKind kind, Tabulation tabulation, List<Finding> findings) {
    return new QuestionTally(
        position, "Q" + position, "問" + position, text, kind, tabulation, findings);
  }

  /** An option whose label for machines differs from the printed one; その他 is the other. */
  static OptionCount row(int code, String label, String plain, long count) {
    return new OptionCount(
        new AnswerOption(
            Integer.toString(code),
            label,
            plain,
            null,
            null,
            "その他".equals(label) ? AnswerOption.Kind.OTHER : AnswerOption.Kind.OPTION),
        count);
  }

  static OptionCount row(int code, String label, long count) {
    return row(code, label, label, count);
  }
}
