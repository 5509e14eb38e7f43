package org.kakehashi.surveys.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.PersonalDataHint.Kind;
import org.kakehashi.intake.testing.RealLifeFiles;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.testing.TestAudit;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MainAnswers.Extract;
import org.kakehashi.surveys.MainAnswers.WrittenAnswer;
import org.kakehashi.surveys.MaskStillHoldsPersonalData;
import org.kakehashi.surveys.NationalSurveysAreTheSecretariats;
import org.kakehashi.surveys.PersonalTexts.Counts;
import org.kakehashi.surveys.PersonalTexts.Flagged;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.surveys.PersonalTexts.Printed;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.TextAwaitsDecision;
import org.kakehashi.surveys.TextMustNotNamePersons;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.survey.TestSurveys;

@DisplayName("個人情報の可能性がある回答は、人が確認するまで使わず、事務局のほかには見せない")
class PersonalTextsPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("surveys");

  /** The clerk's own sheet, taken in; most tests read it only. */
  private static UUID clerks;

  private static InDryRun tried;

  @BeforeAll
  static void takeTheClerksSheetIn() {
    AnswersUpload upload =
        new AnswersUpload(
            new SurveyFile("設問.xlsx", RealLifeFiles.read("clerk/05-pi-questionnaire.xlsx")),
            new SurveyFile("回答.xlsx", RealLifeFiles.read("clerk/05-pi-answers.xlsx")),
            TestSurveys.YEAR,
            null);
    clerks = dryRuns(dryRuns -> dryRuns.open(TestSurveys.CLERK, upload).id());
    tried = dryRuns(dryRuns -> dryRuns.personal(TestSurveys.CLERK, clerks));
    dryRuns(dryRuns -> dryRuns.accept(TestSurveys.CLERK, clerks));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static <T> T dryRuns(Function<DryRuns, T> work) {
    return DATABASE.call(
        "surveys", em -> work.apply(TestDryRuns.on(em, TestSurveys.CLOCK, new TestAudit())));
  }

  private static <T> T with(Function<TestSurveys, T> work) {
    return DATABASE.call("surveys", em -> work.apply(new TestSurveys(em)));
  }

  /** A survey of its own with three answers to its second question, the first of them flagged. */
  private static UUID fresh(int year) {
    UUID id = opened(year);
    dryRuns(dryRuns -> dryRuns.accept(TestSurveys.CLERK, id));
    return id;
  }

  private static UUID opened(int year) {
    String questionnaire =
        "区分,番号,内容,回答方法,回答数,下限,上限,対象条件\r\n調査名,,個人情報の調査,,,,,\r\n"
            + "設問,問1,必要ですか。,単一回答,,,,\r\n選択肢,1,必要,,,,,\r\nその他,2,その他,,,,,\r\n"
            + "設問,問2,御意見,自由記述,,,,\r\n";
    String answers =
        "受付番号,問1,問1_その他,問2\r\nA1,2,鈴木課長に聞いて,電話は090-1234-5678です\r\n"
            + "A2,1,,対面を希望\r\nA3,1,,佐藤氏の講義がよい\r\n";
    AnswersUpload upload =
        new AnswersUpload(
            new SurveyFile("設問表.csv", questionnaire.getBytes(StandardCharsets.UTF_8)),
            new SurveyFile("回答票.csv", answers.getBytes(StandardCharsets.UTF_8)),
            new FiscalYear(year),
            null);
    return dryRuns(dryRuns -> dryRuns.open(TestSurveys.CLERK, upload).id());
  }

  private static int revision(UUID survey) {
    return with(s -> s.surveys().head(TestSurveys.CLERK, survey).revision().number());
  }

  private static List<String> extracts(UUID survey) {
    FreeAnswers free =
        assertInstanceOf(
            FreeAnswers.class,
            with(s -> s.surveys().tally(TestSurveys.CLERK, survey))
                .questions()
                .get(1)
                .tabulation());
    return free.excerpts().stream().map(FreeAnswers.Excerpt::text).toList();
  }

  private static Printed printed(UUID survey) {
    return with(s -> s.decisions().printed(TestSurveys.READER, survey));
  }

  private static void choose(UUID survey, Extract... extracts) {
    with(
        s ->
            s.extracts()
                .choose(
                    TestSurveys.CLERK,
                    survey,
                    "Q2",
                    s.surveys().head(TestSurveys.CLERK, survey).revision().number(),
                    List.of(extracts)));
  }

  @Test
  @DisplayName("B01～B12とB14は取込み前の確認で全て行と列を示し、B13と空欄は示さない")
  void theDryRunNamesRowsAndColumns() {
    assertEquals(13, tried.texts());
    assertEquals(
        IntStream.rangeClosed(2, 15).filter(row -> row != 14).boxed().toList(),
        tried.cells().stream().map(InDryRun.Cell::row).toList());
    assertEquals(new InDryRun.Cell(2, "問2", List.of(Kind.PHONE)), tried.cells().get(0));
    assertThrows(
        NotFound.class, () -> dryRuns(d -> d.personal(TestSurveys.BUREAU, UUID.randomUUID())));
  }

  @Test
  @DisplayName("確認を要する記述は、取り込んだ後も数え、文とともに見られる。見たことは記録に残る")
  void whatWasFlaggedIsKept() {
    assertEquals(new Counts(13, 13), with(s -> s.decisions().counts(TestSurveys.CLERK, clerks)));
    TestAudit audit =
        with(
            s -> {
              List<Flagged> flagged =
                  s.decisions().flagged(TestSurveys.CLERK, clerks, true, 1, 50).items();
              assertEquals("Q2-1", flagged.get(0).place());
              assertEquals("問2 回答票1", flagged.get(0).label());
              assertEquals("電話は■■■です", flagged.get(0).proposal());
              assertNull(flagged.get(0).decision());
              return s.audit();
            });
    assertEquals(
        List.of("personal.viewed"), audit.heard().stream().map(event -> event.action()).toList());
  }

  @Test
  @DisplayName("閲覧者と地方局には、確認を要する記述も、主な回答も、記述された回答も見せない")
  void othersSeeNothing() {
    UUID survey = fresh(2030);
    choose(survey, new Extract(2, "対面を希望"));
    for (var stranger : List.of(TestSurveys.READER, TestSurveys.BUREAU)) {
      Class<? extends RuntimeException> refusal =
          stranger == TestSurveys.READER
              ? NotPermitted.class
              : NationalSurveysAreTheSecretariats.class;
      assertThrows(refusal, () -> with(s -> s.decisions().flagged(stranger, survey, true, 1, 50)));
      assertThrows(refusal, () -> with(s -> s.decisions().flagged(stranger, survey, "Q2-1")));
      assertThrows(refusal, () -> with(s -> s.decisions().counts(stranger, survey)));
      assertThrows(
          refusal, () -> with(s -> s.decisions().clear(stranger, survey, "Q2-1", 0, "理由")));
      assertThrows(refusal, () -> with(s -> s.extracts().written(stranger, survey, "Q2", 1, 50)));
      assertThrows(refusal, () -> with(s -> s.extracts().chosen(stranger, survey, "Q2")));
      FreeAnswers free =
          assertInstanceOf(
              FreeAnswers.class,
              with(s -> s.surveys().tally(stranger, survey)).questions().get(1).tabulation());
      assertEquals(List.of(), free.excerpts());
      assertEquals(1, free.withheld());
      assertEquals(
          List.of(),
          with(s -> s.wordings().texts(stranger, survey)).stream()
              .map(SurveyText::place)
              .filter(place -> place.contains("excerpt"))
              .toList());
    }
    assertEquals(List.of("対面を希望"), extracts(survey));
  }

  @Test
  @Tag("R63")
  @DisplayName("確認前の記述は主な回答に選べず、その欄に理由を示す。個人情報ではないと確認すれば選べる")
  void aFlaggedTextIsChosenOnlyWhenCleared() {
    UUID survey = fresh(2031);
    TextAwaitsDecision refused =
        assertThrows(
            TextAwaitsDecision.class,
            () -> choose(survey, new Extract(2, "対面を希望"), new Extract(3, "佐藤氏の講義がよい")));
    assertEquals(List.of("extracts.1.text"), refused.fields());
    assertEquals(List.of("問2 回答票3", "氏名"), refused.arguments());
    assertThrows(
        TextAwaitsDecision.class,
        () ->
            with(s -> s.extracts().add(TestSurveys.CLERK, survey, "Q2", new Extract(3, "講義がよい"))));
    Flagged cleared =
        with(s -> s.decisions().clear(TestSurveys.CLERK, survey, "Q2-3", 0, "公表された講師の名である"));
    assertEquals("在留支援課係員", cleared.decision().by());
    assertEquals("公表された講師の名である", cleared.decision().reason());
    assertFalse(cleared.decision().masked());
    choose(survey, new Extract(3, "佐藤氏の講義がよい"));
    assertEquals(List.of("佐藤氏の講義がよい"), extracts(survey));
    assertEquals(List.of(), printed(survey).open());
    TextMustNotNamePersons typed =
        assertThrows(
            TextMustNotNamePersons.class,
            () -> choose(survey, new Extract(2, "対面を希望"), new Extract(3, "佐藤氏（03-1234-5678）")));
    assertEquals(List.of("extracts.1.text"), typed.fields());
    assertEquals(new Counts(3, 2), with(s -> s.decisions().counts(TestSurveys.CLERK, survey)));
  }

  @Test
  @DisplayName("伏せた記述は伏せた文だけを選べ、元の文は回答票に残る")
  void aMaskedTextIsChosenAsMasked() {
    UUID survey = fresh(2032);
    assertThrows(
        MaskStillHoldsPersonalData.class,
        () ->
            with(
                s ->
                    s.decisions()
                        .mask(
                            TestSurveys.CLERK,
                            survey,
                            "Q2-1",
                            0,
                            "電話は090-1234です 090-1234-5678",
                            "番号")));
    Flagged masked =
        with(s -> s.decisions().mask(TestSurveys.CLERK, survey, "Q2-1", 0, "電話は■■■です", "番号を伏せた"));
    assertEquals("電話は■■■です", masked.wording());
    assertEquals("電話は090-1234-5678です", masked.text());
    WrittenAnswer written =
        with(s -> s.extracts().written(TestSurveys.CLERK, survey, "Q2", 1, 50)).items().get(0);
    assertEquals("電話は■■■です", written.text());
    assertEquals(new WrittenAnswer.Flag("Q2-1", false, true), written.flag());
    assertThrows(
        TextMustNotNamePersons.class, () -> choose(survey, new Extract(1, "電話は０９０－１２３４－５６７８です")));
    choose(survey, new Extract(1, "電話は■■■です"));
    assertEquals(List.of("電話は■■■です"), extracts(survey));
    assertThrows(
        TextMustNotNamePersons.class,
        () ->
            with(
                s ->
                    s.wordings()
                        .correct(
                            TestSurveys.CLERK,
                            survey,
                            "Q2.excerpt.1",
                            "電話は■■■です",
                            "電話は090-1234-5678です",
                            "戻す")));
  }

  @Test
  @DisplayName("同時に確認した後の人は、先の人の確認を見てからやり直す。前の確認も残る")
  void theSecondDeciderIsTold() {
    UUID survey = fresh(2033);
    with(s -> s.decisions().clear(TestSurveys.CLERK, survey, "Q1-1-other", 0, "役職のみ"));
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            with(
                s ->
                    s.decisions()
                        .mask(TestSurveys.CLERK, survey, "Q1-1-other", 0, "■課長に聞いて", "氏名")));
    Flagged again =
        with(s -> s.decisions().mask(TestSurveys.CLERK, survey, "Q1-1-other", 1, "■課長に聞いて", "氏名"));
    assertEquals(2, again.version());
    long held =
        DATABASE.call(
            "surveys",
            em ->
                ((Number)
                        em.createNativeQuery(
                                "SELECT count(*) FROM surveys.text_decision WHERE survey_id = ?")
                            .setParameter(1, survey)
                            .getSingleResult())
                    .longValue());
    assertEquals(2, held);
    assertThrows(
        NotFound.class,
        () -> with(s -> s.decisions().clear(TestSurveys.CLERK, survey, "Q2-2", 0, "理由")));
    assertThrows(
        NotFound.class, () -> with(s -> s.decisions().flagged(TestSurveys.CLERK, survey, "Q2-9x")));
  }

  @Test
  @DisplayName("以前の版で取り込んだ調査の記述は、初めて見るときに一度だけ調べる")
  void surveysOfEarlierVersionsAreSearched() {
    UUID survey = UUID.randomUUID();
    SurveyDraft draft =
        new SurveyDraft(
            "以前の版で取り込んだ調査",
            "",
            null,
            null,
            null,
            List.of(
                new SurveyDraft.Question(
                    QuestionKind.FREE,
                    "御意見",
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    new SurveyDraft.Respondents(2, 0, 0))));
    DATABASE.run(
        "surveys",
        em -> {
          new TestSurveys(em)
              .surveys()
              .enter(TestSurveys.CLERK, survey, new FiscalYear(2036), draft, 2);
          em.createNativeQuery(
                  "INSERT INTO surveys.answer_text (survey_id, question, sheet, other, text)"
                      + " VALUES (?1, 1, 1, FALSE, '特になし'), (?1, 1, 2, FALSE, 'taro@example.jp')")
              .setParameter(1, survey)
              .executeUpdate();
        });
    assertEquals(new Counts(1, 1), with(s -> s.decisions().counts(TestSurveys.CLERK, survey)));
    assertEquals(
        "Q1-2",
        with(s -> s.decisions().flagged(TestSurveys.CLERK, survey, false, 1, 50))
            .items()
            .get(0)
            .place());
    assertThrows(
        TextAwaitsDecision.class,
        () -> with(s -> s.extracts().add(TestSurveys.CLERK, survey, "Q1", new Extract(2, "連絡先"))));
  }

  @Test
  @DisplayName("以前の版で始めた取込み前の確認を確定しても、記述は調べる")
  void dryRunsOfEarlierVersionsAreSearched() {
    UUID id = opened(2037);
    DATABASE.run(
        "surveys",
        em -> {
          em.createNativeQuery("UPDATE surveys.trial SET screening_rules = NULL WHERE id = ?")
              .setParameter(1, id)
              .executeUpdate();
          em.createNativeQuery("DELETE FROM surveys.trial_flag WHERE trial_id = ?")
              .setParameter(1, id)
              .executeUpdate();
        });
    dryRuns(dryRuns -> dryRuns.accept(TestSurveys.CLERK, id));
    assertEquals(new Counts(3, 3), with(s -> s.decisions().counts(TestSurveys.CLERK, id)));
  }

  @Test
  @DisplayName("以前の版で主な回答に選んだ回答は、確認までは■で示し、帳票を止める")
  void extractsChosenBeforeAreMasked() {
    UUID survey = fresh(2034);
    int before = revision(survey);
    DATABASE.run(
        "surveys",
        em -> {
          em.createNativeQuery(
                  "INSERT INTO surveys.excerpt (question_id, position, text, edited, sheet)"
                      + " SELECT id, 1, '電話は090-1234-5678です', FALSE, 1 FROM surveys.question"
                      + " WHERE survey_id = ? AND position = 2")
              .setParameter(1, survey)
              .executeUpdate();
        });
    assertEquals(List.of("電話は■■■です"), extracts(survey));
    Printed stopped = printed(survey);
    assertEquals(
        List.of("問2 主な回答1 Q2-1"),
        stopped.open().stream().map(open -> open.label() + " " + open.place()).toList());
    assertNull(stopped.decided());
    with(s -> s.decisions().clear(TestSurveys.CLERK, survey, "Q2-1", 0, "架空の番号である"));
    assertEquals(List.of("電話は090-1234-5678です"), extracts(survey));
    assertEquals(List.of(), printed(survey).open());
    assertEquals(TestSurveys.CLOCK.instant(), printed(survey).decided());
    assertTrue(revision(survey) > before, "papers made before are told that newer data exist");
    choose(survey);
    assertEquals(
        TestSurveys.CLOCK.instant(),
        printed(survey).decided(),
        "a draft from before may print what is chosen no more");
  }

  @Test
  @DisplayName("所見に電話番号などは書けず、氏名の可能性は注意として示す")
  void findingsHoldNoNumbers() {
    UUID survey = fresh(2035);
    TextMustNotNamePersons refused =
        assertThrows(
            TextMustNotNamePersons.class,
            () ->
                with(
                    s ->
                        s.findings().record(TestSurveys.CLERK, survey, "Q2", "連絡は090-1234-5678へ")));
    assertEquals(List.of("sentence"), refused.fields());
    assertEquals(
        List.of("個人情報の可能性がある記載があります（氏名：「佐藤」）。"),
        with(s -> s.findings().advise(TestSurveys.CLERK, survey, "Q2", "佐藤氏の講義が好評であった。")));
    with(s -> s.findings().record(TestSurveys.CLERK, survey, "Q2", "佐藤氏の講義が好評であった。"));
  }
}
