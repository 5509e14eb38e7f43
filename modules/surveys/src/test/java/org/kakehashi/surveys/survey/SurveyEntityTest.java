package org.kakehashi.surveys.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.BaseIsFixed;
import org.kakehashi.surveys.CountTable.RankedOption;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyFacts;
import org.kakehashi.surveys.SurveySource;

/** The survey on the case conferences as published on 25 February 2026. */
class SurveyEntityTest {
  private static final Signature CLERK =
      new Signature(Instant.parse("2026-04-01T00:00:00Z"), "在留支援課係員");

  private SurveyEntity survey;

  @BeforeEach
  void importTheDemonstrationFile() {
    survey =
        new SurveyEntity(
            new UUID(0, 1), new FiscalYear(2025), TestSurveys.published(), null, CLERK);
  }

  private QuestionTally question(int position) {
    return survey.tally().questions().get(position - 1);
  }

  private SingleAnswerTable single(int position) {
    return assertInstanceOf(SingleAnswerTable.class, question(position).tabulation());
  }

  private static List<String> lines(SingleAnswerTable table) {
    return table.rows().stream()
        .map(r -> r.option().label() + " " + r.count() + " " + share(r))
        .toList();
  }

  private static String share(OptionShare row) {
    return row.share() == null ? "－" : row.share().text();
  }

  @Test
  @Tag("R59")
  @DisplayName("問1 必要21（84.0％）、不要4（16.0％）、n＝25（回答数の合計）")
  void theFirstTableIsAsPublished() {
    assertEquals(List.of("必要 21 84.0", "不要 4 16.0"), lines(single(1)));
    assertEquals("n＝25（回答数の合計）", single(1).baseStatement());
    assertEquals("問1", question(1).number());
    assertEquals("事例検討会の開催は必要だと思いますか。", question(1).text());
  }

  @Test
  @Tag("R60")
  @DisplayName("問2・問3は母数23、順序は値の順、同率は同率のまま")
  void rangesKeepTheirOrderAndTiesTheirTie() {
    assertEquals(List.of("3～4人 8 34.8", "5～6人 13 56.5", "7～8人 2 8.7"), lines(single(2)));
    assertEquals(
        List.of("90分程度 10 43.5", "120分程度 10 43.5", "150分程度 2 8.7", "180分程度 1 4.3"),
        lines(single(3)));
    assertEquals("n＝23（回答数の合計）", single(2).baseStatement());
    assertEquals("n＝23（回答数の合計）", single(3).baseStatement());
    AnswerOption group = single(2).counts().get(0).option();
    assertEquals("3人から4人", group.plainLabel());
    assertEquals(3, group.min());
    assertEquals(4, group.max());
  }

  @Test
  @Tag("R61")
  @DisplayName("問4 複数回答の公表値には構成比がなく、その他は末尾")
  void themesHaveCountsOnly() {
    MultipleAnswerCounts themes =
        assertInstanceOf(MultipleAnswerCounts.class, question(4).tabulation());
    assertEquals(
        List.of(16L, 15L, 15L, 13L, 10L, 10L, 4L, 3L),
        themes.counts().stream().map(OptionCount::count).toList());
    assertEquals(AnswerOption.Kind.OTHER, themes.counts().get(7).option().kind());
    assertEquals(86, themes.sum());
    assertEquals(List.of("複数回答のため回答数の合計は回答者数と一致しない。母数の記載がないため構成比は算出しない。"), themes.notes());
    assertEquals(
        List.of("医療・福祉", "入管手続", "教育"),
        themes.top(3).stream().map(RankedOption::option).map(AnswerOption::label).toList());
  }

  @Test
  @Tag("R64")
  @DisplayName("問5 主な回答6件は順序も文言もそのまま")
  void extractsAreVerbatimAndInOrder() {
    FreeAnswers free = assertInstanceOf(FreeAnswers.class, question(5).tabulation());
    assertEquals(6, free.excerpts().size());
    assertEquals("オンライン形式を希望します。", free.excerpts().get(0).text());
    assertTrue(free.excerpts().stream().noneMatch(FreeAnswers.Excerpt::edited));
    assertNull(free.answered());
    assertTrue(question(5).text().contains("御意見ををお願いします"));
  }

  @Test
  @Tag("R62")
  @Tag("R65")
  @DisplayName("所見は問1に、結論は問5に付き、数値と矛盾しない")
  void findingsStandWithTheirTables() {
    Finding need = question(1).findings().get(0);
    assertEquals("回答者の大半が事例検討会の実施を希望していることが認められた。", need.text());
    assertEquals(Finding.Kind.FINDING, need.kind());
    assertEquals(List.of(), need.warnings());
    Finding form = question(5).findings().get(0);
    assertEquals(Finding.Kind.CONCLUSION, form.kind());
    assertTrue(form.text().endsWith("対面形式での開催を希望する回答も一定程度認められた。"));
    assertEquals(List.of(), form.warnings());
  }

  @Test
  @DisplayName("資料にない送付数・期間・方法は空のまま")
  void whatTheSourceDoesNotStateIsMissing() {
    assertNull(survey.head().facts().sent());
    assertNull(survey.head().facts().period());
    assertNull(survey.head().facts().method());
    assertNull(survey.head().responseRate());
    assertEquals(SurveySource.PUBLISHED_COUNTS, survey.head().imported().source());
    assertEquals("令和7年度", survey.head().year().wareki());
  }

  @Test
  @DisplayName("変更の度に版と指紋が変わり、同じ内容なら指紋は同じ")
  void eachChangeIsARevision() {
    String first = survey.head().revision().fingerprint();
    assertEquals(1, survey.head().revision().number());
    FindingEntity finding = survey.record("Q3", "90分程度と120分程度が同数で最も多い。", CLERK);
    assertEquals(2, survey.head().revision().number());
    assertNotEquals(first, survey.head().revision().fingerprint());
    survey.withdraw(finding.id(), 0);
    assertEquals(3, survey.head().revision().number());
    assertEquals(first, survey.head().revision().fingerprint());
    survey.describe(0, new SurveyFacts("令和7年9月", 52, null));
    assertNotEquals(first, survey.head().revision().fingerprint());
    String described = survey.head().revision().fingerprint();
    importTheDemonstrationFile();
    assertEquals(first, survey.head().revision().fingerprint());
    assertNotEquals(first, described);
  }

  @Test
  @DisplayName("所見の版は書き直すたびに上がり、古い版からの書き直しと取下げは断る")
  void aFindingIsChangedFromTheVersionThatWasRead() {
    FindingEntity finding = survey.record("Q3", "90分程度が最も多い。", CLERK);
    survey.reword(finding.id(), 0, "90分程度と120分程度が最も多い。", CLERK);
    assertThrows(
        ChangedMeanwhile.class, () -> survey.reword(finding.id(), 0, "120分程度が最も多い。", CLERK));
    assertThrows(ChangedMeanwhile.class, () -> survey.withdraw(finding.id(), 0));
    assertEquals(
        List.of("90分程度と120分程度が最も多い。"),
        survey.tally().questions().get(2).findings().stream().map(Finding::text).toList());
    survey.withdraw(finding.id(), 1);
    assertEquals(List.of(), survey.tally().questions().get(2).findings());
  }

  @Test
  @DisplayName("公表された集計値の母数は選べない")
  void thePublishedBaseIsFixed() {
    assertThrows(BaseIsFixed.class, () -> survey.chooseBase("Q1", BaseChoice.ANSWERED));
    assertThrows(BaseIsFixed.class, () -> survey.chooseBase("Q5", BaseChoice.ANSWERED));
  }
}
