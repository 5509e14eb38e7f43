package org.kakehashi.review.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.READER;
import static org.kakehashi.programme.testing.Office.STRANGER;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.testing.DemoFiles;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.WebHolding;
import org.kakehashi.programme.imports.ComparisonImportOnDatabase;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.review.AnnualReviews;
import org.kakehashi.review.AnswerToCommittee;
import org.kakehashi.review.AnswerToCommittee.Part;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.review.SurveyEvidence;
import org.kakehashi.review.SurveyEvidence.Finding;
import org.kakehashi.review.SurveyEvidence.QuestionBase;
import org.kakehashi.review.SurveyEvidence.ThemeCount;
import org.kakehashi.sessions.Total;
import org.kakehashi.sessions.imports.ProgrammeIntakeOnDatabase;

class AnnualReviewsPersistenceIT {
  private static final Office OFFICE = new Office("sessions");
  private static final FiscalYear R7 = new FiscalYear(2025);
  private static final SurveyEvidence SURVEY =
      new SurveyEvidence(
          "事例検討会の開催方法等に関するアンケート調査",
          new SurveyEvidence.Response(null, null, null),
          List.of(
              new QuestionBase("問1", "必要か", 25, "n＝25（回答数の合計）", List.of("回答者数が少ないため参考値")),
              new QuestionBase("問2", "人数", 23, "n＝23（回答数の合計）"),
              new QuestionBase("問4", "テーマ", null, null)),
          List.of(new ThemeCount("医療・福祉", 16), new ThemeCount("家庭・DV", 13)),
          "事例検討会を行う場合は、オンライン形式を考えています。",
          List.of(new Finding("回答者の大半が希望", "問1")),
          null);

  @BeforeAll
  static void demonstration() {
    OFFICE.call(
        em ->
            ComparisonImportOnDatabase.on(OFFICE, em)
                .importComparison(CLERK, R7, "c.json", DemoFiles.read("format-comparison.json")));
    for (String name : List.of("programme-r7.json", "programme-r8.json")) {
      OFFICE.call(
          em ->
              ProgrammeIntakeOnDatabase.on(OFFICE, em)
                  .importProgramme(CLERK, name, DemoFiles.read(name)));
    }
  }

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @Tag("R58")
  @Tag("R46")
  @DisplayName("令和7年度：意見交換会は実施済み、講義はR8.3月実施予定、アンケート調査は実施済み")
  void theYearsItemsStandWithStatusAndDate() {
    ReviewYear review = review(R7, List.of(SURVEY));
    assertEquals(
        List.of("R8.3 実施予定"),
        review.work().items().stream()
            .filter(kept -> kept.entry().title().equals("フォローアップ研修（講義）"))
            .map(kept -> kept.entry().date().shortForm() + " " + kept.entry().progress().label())
            .toList());
    assertEquals(
        2,
        review.work().items().stream()
            .filter(kept -> kept.entry().progress() == Progress.HELD)
            .count());
  }

  @Test
  @Tag("R86")
  @Tag("R68")
  @DisplayName("翌年度の計画：8地方局での事例検討会（日程・人数は資料に記載なし）とハイブリッド形式の方針（検討会資料）")
  void theNextYearsPlanIsThere() {
    ReviewYear.Work next = review(R7, List.of()).next();
    assertEquals(8, next.conferences().size());
    assertTrue(next.conferences().stream().allMatch(event -> event.date() == null));
    assertTrue(
        next.conferences().stream()
            .allMatch(event -> event.place().modes().webHolding() == WebHolding.HYBRID));
    assertEquals(new Total(8, 0, null), next.summary().attended());
    assertEquals(Total.NOT_STATED, next.summary().applied().label());
    assertEquals(
        3,
        next.decisions().stream()
            .filter(kept -> kept.entry().subject().equals("事例検討会の開催形式と実施場所"))
            .findFirst()
            .orElseThrow()
            .entry()
            .reasons()
            .size());
  }

  @Test
  @Tag("R92")
  @DisplayName("検討課題は翌年度に引き継がれる")
  void issuesAreCarriedOver() {
    ReviewYear review = review(R7, List.of());
    assertEquals(8, review.work().issues().size());
    assertEquals(review.work().issues(), review.next().issues());
  }

  @Test
  @Tag("R86")
  @DisplayName("構成員の10の問いに、資料から答え、なければ「資料に記載なし」と答える（0とは答えない）")
  void theTenQuestionsAreAnsweredFromDataOrNot() {
    List<AnswerToCommittee> answers = review(R7, List.of(SURVEY)).answers();
    assertEquals(
        IntStream.rangeClosed(1, 10).boxed().toList(),
        answers.stream().map(AnswerToCommittee::number).toList());
    assertEquals("資料に記載なし", part(answers, 1, "申込者数").text());
    assertEquals("資料に記載なし", part(answers, 2, "送付数").text());
    assertEquals(
        "問1：n＝25（回答数の合計）\n問2：n＝23（回答数の合計）\n問4：母数は資料に記載なし", part(answers, 2, "設問ごとの回答数").value());
    assertTrue(part(answers, 3, "採る形式").value().contains("参加者は対面、講師はオンライン"));
    assertEquals("対面形式、オンライン形式", part(answers, 3, "比較した形式").value());
    assertNull(part(answers, 3, "ハイブリッド形式を設問と比較の欄に入れなかった理由").value());
    assertTrue(part(answers, 8, "関心のあるテーマ（回答数）").value().contains("家庭・DV13"));
    assertTrue(part(answers, 6, "見送りについての方針").value().contains("意見交換会を代替実施"));
    assertTrue(part(answers, 7, "参加者アンケートの計画").value().contains("（検討）"));
    assertTrue(part(answers, 8, "検討事例の分野についての方針").value().contains("［検討会資料］"));
    assertTrue(part(answers, 9, "掲載の計画").value().contains("すべての地方局において"));
    assertTrue(part(answers, 8, "実施ガイドラインの要否").value().contains("検討中"));
    assertTrue(
        answers.stream()
            .flatMap(answer -> answer.parts().stream())
            .noneMatch(part -> part.value() != null && part.value().equals("0人")));
    assertFalse(answers.get(0).complete());
  }

  @Test
  @Tag("R95")
  @Tag("R17")
  @DisplayName("講師の負担は、対面の理由とする資料とオンラインの理由とする資料の双方を示す")
  void bothSourcesOnTheLecturersLoadAreShown() {
    String stated = part(review(R7, List.of()).answers(), 4, "講師の負担についての資料の記載").value();
    assertTrue(stated.contains("対面形式の理由として："));
    assertTrue(stated.contains("オンライン形式の理由として："));
  }

  @Test
  @DisplayName("何も登録のない年度の年次報告は空であり、誤りではない")
  void aYearWithoutEntriesIsEmpty() {
    ReviewYear review = review(new FiscalYear(2030), List.of());
    assertEquals(List.of(), review.work().conferences());
    assertNull(review.work().summary().invited().sum());
    assertEquals(10, review.answers().size());
    assertEquals(
        List.of(new FiscalYear(2026), R7), in(reviews -> reviews.years(READER)), "新しい年度から");
  }

  @Test
  @DisplayName("年次報告を読む問合せの数は、決定・比較・行事の件数によらない")
  void aReviewTakesAFixedNumberOfStatements() {
    int bothYears = 2 * List.of("undertakings", "conferences", "bureaus", "issues").size();
    int decisions = 2 * List.of("decisions", "reasons", "factors", "traces").size();
    int comparisons = List.of("comparisons", "options", "criteria", "cells", "citations").size();
    int names = 1;
    assertEquals(
        bothYears + decisions + comparisons + names,
        TestDatabase.statements(() -> review(R7, List.of(SURVEY))));
    int owners = List.of("programme", "sessions").size();
    assertEquals(owners, TestDatabase.statements(() -> in(reviews -> reviews.years(READER))));
  }

  @Test
  @DisplayName("年次報告の閲覧には閲覧の権限が要る")
  void readingAsksForSee() {
    assertThrows(NotPermitted.class, () -> in(reviews -> reviews.review(STRANGER, R7, List.of())));
    assertThrows(NotPermitted.class, () -> in(reviews -> reviews.years(STRANGER)));
  }

  private static Part part(List<AnswerToCommittee> answers, int number, String label) {
    return answers.get(number - 1).parts().stream()
        .filter(part -> part.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static ReviewYear review(FiscalYear year, List<SurveyEvidence> surveys) {
    return in(reviews -> reviews.review(READER, year, surveys));
  }

  private static <T> T in(Function<AnnualReviews, T> work) {
    return OFFICE.call(em -> work.apply(AnnualReviewsOnDatabase.on(OFFICE, em)));
  }
}
