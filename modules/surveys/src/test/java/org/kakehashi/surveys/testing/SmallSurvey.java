package org.kakehashi.surveys.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyFacts;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveySource;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Tabulation;

/**
 * A small survey on case conferences, once of published counts and once of answer sheets. Its texts
 * hold what a screen has to escape.
 */
public final class SmallSurvey {
  public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID FINDING = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final Instant IMPORTED = Instant.parse("2026-03-01T01:00:00Z");

  private SmallSurvey() {}

  public static SurveyTally published() {
    return new SurveyTally(
        head(SurveySource.PUBLISHED_COUNTS),
        List.of(
            question(
                1,
                QuestionKind.SINGLE,
                new SingleAnswerTable(
                    new Base.SumOfCounts(25),
                    List.of(TallyParts.row(1, "必要", 21), TallyParts.row(2, "不要", 4))),
                List.of(
                    new Finding(
                        FINDING,
                        Finding.Kind.FINDING,
                        "回答者の大半が開催を希望していることが認められた。",
                        List.of("「大半」に当たる割合を確かめてください。"),
                        IMPORTED,
                        "在留支援課",
                        0))),
            question(
                2,
                QuestionKind.MULTIPLE,
                new MultipleAnswerCounts(
                    List.of(TallyParts.row(1, "医療・福祉", 16), TallyParts.row(2, "入管手続", 8))),
                List.of()),
            question(
                3,
                QuestionKind.FREE,
                new FreeAnswers(List.of(new FreeAnswers.Excerpt(1, "<b>対面</b>が望ましい。", true)), null),
                List.of())));
  }

  public static SurveyTally sheets() {
    return new SurveyTally(
        head(SurveySource.ANSWER_SHEETS),
        List.of(
            question(
                1,
                QuestionKind.SINGLE,
                new SingleAnswerTable(
                    new Base.Answered(1200, 3, 2),
                    List.of(TallyParts.row(1, "必要", 1000), TallyParts.row(2, "不要", 200))),
                List.of()),
            question(
                2,
                QuestionKind.MULTIPLE,
                new MultipleAnswerTable(
                    new Base.Asked(0, 5),
                    List.of(
                        TallyParts.row(1, "医療・福祉", 0),
                        TallyParts.row(2, "入管手続", 0),
                        TallyParts.row(3, "その他", 0))),
                List.of())));
  }

  private static SurveyHead head(SurveySource source) {
    return new SurveyHead(
        ID,
        new FiscalYear(2025),
        "事例検討会の開催方法等に関するアンケート調査",
        "認証者",
        new SurveyFacts(null, source == SurveySource.ANSWER_SHEETS ? 2400 : null, null),
        3,
        new SurveyHead.Import(
            source, source == SurveySource.ANSWER_SHEETS ? 1205 : null, IMPORTED, "在留支援課"),
        new SurveyHead.Revision(2, "0123456789abcdef".repeat(4), 0));
  }

  private static QuestionTally question(
      int position, QuestionKind kind, Tabulation tabulation, List<Finding> findings) {
    return TallyParts.question(position, "設問" + position, kind, tabulation, findings);
  }
}
