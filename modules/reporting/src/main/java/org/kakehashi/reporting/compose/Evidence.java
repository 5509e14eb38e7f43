package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.SurveyEvidence;
import org.kakehashi.review.SurveyEvidence.QuestionBase;
import org.kakehashi.review.SurveyEvidence.ThemeCount;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Share;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyTally;

/** Hands a survey's own figures to the year's review, without computing any. */
final class Evidence {
  private Evidence() {}

  static SurveyEvidence of(SurveyTally tally) {
    List<QuestionBase> bases = new ArrayList<>();
    List<ThemeCount> themes = new ArrayList<>();
    List<SurveyEvidence.Finding> findings = new ArrayList<>();
    String format = null;
    for (QuestionTally question : tally.questions()) {
      if (question.tabulation() instanceof CountTable table) {
        bases.add(base(question, table));
        if (themes.isEmpty()
            && question.kind() == QuestionKind.MULTIPLE
            && question.text().contains("テーマ")) {
          for (OptionCount row : table.counts()) {
            themes.add(new ThemeCount(row.option().label(), Math.toIntExact(row.count())));
          }
        }
      }
      if (format == null && question.text().contains("形式")) {
        format = question.text();
      }
      for (Finding finding : question.findings()) {
        findings.add(new SurveyEvidence.Finding(finding.text(), question.number()));
      }
    }
    Share rate = tally.head().responseRate();
    return new SurveyEvidence(
        tally.head().title(),
        new SurveyEvidence.Response(
            tally.head().facts().sent(),
            tally.head().imported().answered(),
            rate == null ? null : rate.text() + "％"),
        bases,
        themes,
        format,
        findings,
        null);
  }

  private static QuestionBase base(QuestionTally question, CountTable table) {
    @Nullable Integer n = null;
    @Nullable String stated = null;
    if (table instanceof SingleAnswerTable single) {
      n = Math.toIntExact(single.base().n());
      stated = single.baseStatement();
    } else if (table instanceof MultipleAnswerTable multiple) {
      n = Math.toIntExact(multiple.base().n());
      stated = multiple.baseStatement();
    }
    return new QuestionBase(question.number(), question.text(), n, stated, table.notes());
  }
}
