package org.kakehashi.surveys.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyFacts;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveySource;
import org.kakehashi.surveys.SurveyTally;

/** The survey on the case conferences as the paper of 25 February 2026 prints it. */
public final class PublishedSurvey {
  private PublishedSurvey() {}

  public static SurveyTally tally() {
    return new SurveyTally(
        new SurveyHead(
            UUID.fromString("00000000-0000-0000-0000-000000000001"),
            new FiscalYear(2025),
            "事例検討会の開催方法等に関するアンケート調査",
            "認証者",
            new SurveyFacts(null, null, null),
            5,
            new SurveyHead.Import(
                SurveySource.PUBLISHED_COUNTS, null, Instant.parse("2026-03-01T00:00:00Z"), "事務局"),
            new SurveyHead.Revision(1, "0123456789abcdef", 0)),
        List.of(
            TallyParts.question(
                1,
                "事例検討会の開催は必要だと思いますか。",
                QuestionKind.SINGLE,
                single(25, "必要", 21, "不要", 4),
                List.of(finding(Finding.Kind.FINDING, "回答者の大半が事例検討会の実施を希望していることが認められた。"))),
            TallyParts.question(
                2,
                "1グループ当たりの人数は、何人くらいが適当だと思いますか。",
                QuestionKind.SINGLE,
                single(23, "3～4人", 8, "5～6人", 13, "7～8人", 2),
                List.of()),
            TallyParts.question(
                3,
                "開催時間は何分程度が適当だと思いますか。",
                QuestionKind.SINGLE,
                single(23, "90分程度", 10, "120分程度", 10, "150分程度", 2, "180分程度", 1),
                List.of()),
            TallyParts.question(
                4,
                "事例テーマは何がいいですか（複数回答可）。",
                QuestionKind.MULTIPLE,
                new MultipleAnswerCounts(
                    counts(
                        "医療・福祉", 16, "入管手続", 15, "教育", 15, "家庭・DV", 13, "労働", 10, "行政サービス", 10,
                        "異文化・宗教", 4, "その他", 3)),
                List.of()),
            TallyParts.question(
                5,
                "事例検討会を行う場合は、オンライン形式を考えています。",
                QuestionKind.FREE,
                new FreeAnswers(List.of(new FreeAnswers.Excerpt(1, "オンライン形式を希望します。", false)), null),
                List.of(
                    finding(
                        Finding.Kind.CONCLUSION,
                        "オンライン形式での実施を希望、又は容認する回答があった一方で、対面形式での開催を希望する回答も一定程度認められた。")))));
  }

  private static CountTable single(long n, Object... labelsAndCounts) {
    return new SingleAnswerTable(new Base.SumOfCounts(n), counts(labelsAndCounts));
  }

  private static List<OptionCount> counts(Object... labelsAndCounts) {
    List<OptionCount> counts = new ArrayList<>();
    for (int index = 0; index < labelsAndCounts.length; index += 2) {
      String label = (String) labelsAndCounts[index];
      counts.add(
          TallyParts.row(
              index / 2 + 1,
              label,
              label.replace('～', 'か').replace("か", "から"),
              ((Integer) labelsAndCounts[index + 1]).longValue()));
    }
    return counts;
  }

  private static Finding finding(Finding.Kind kind, String text) {
    return new Finding(
        UUID.fromString("00000000-0000-0000-0000-000000000002"),
        kind,
        text,
        List.of(),
        Instant.parse("2026-03-01T00:00:00Z"),
        "事務局",
        0);
  }
}
