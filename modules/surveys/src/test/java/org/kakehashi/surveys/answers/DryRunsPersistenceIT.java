package org.kakehashi.surveys.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestAudit;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.DryRunHasFaults;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.NationalSurveysAreTheSecretariats;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SentIsUndecided;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyAlreadyImported;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveySource;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.survey.TestSurveys;

class DryRunsPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("surveys");
  private static final Actor OTHER =
      TestActors.only(TestActors.bureau("大阪局の取込み担当", "OSAKA"), Permission.IMPORT);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static <T> T with(Function<DryRuns, T> work) {
    return DATABASE.call("surveys", em -> work.apply(dryRuns(em, TestSurveys.CLOCK)));
  }

  /** The work, with what it told the audit. */
  private static <T> List<String> told(Function<DryRuns, T> work) {
    TestAudit audit = new TestAudit();
    DATABASE.call("surveys", em -> work.apply(TestDryRuns.on(em, TestSurveys.CLOCK, audit)));
    return audit.heard().stream()
        .map(event -> event.action() + " " + event.subject() + " " + event.detail())
        .toList();
  }

  private static AnswerReceipt receipt(UUID survey) {
    return DATABASE.call(
        "surveys",
        em -> TestDryRuns.receipts(em, new TestAudit()).receipt(TestSurveys.CLERK, survey));
  }

  /** What looking at a receipt tells the audit. */
  private static List<String> toldOfReceipt(UUID survey) {
    TestAudit audit = new TestAudit();
    DATABASE.call(
        "surveys", em -> TestDryRuns.receipts(em, audit).receipt(TestSurveys.CLERK, survey));
    return audit.heard().stream()
        .map(event -> event.action() + " " + event.subject() + " " + event.detail())
        .toList();
  }

  static DryRuns dryRuns(EntityManager em, Clock clock) {
    return TestDryRuns.on(em, clock, new TestAudit());
  }

  private static AnswersUpload upload(String title, String... lines) {
    String questionnaire =
        "区分,番号,内容,回答方法,回答数,下限,上限,対象条件\r\n"
            + "調査名,,"
            + title
            + ",,,,,\r\n対象者,,（架空）研修修了者,,,,,\r\n送付数,,12,,,,,\r\n"
            + "設問,問1,開催は必要ですか。,単一回答,,,,\r\n選択肢,1,必要,,,,,\r\n選択肢,2,不要,,,,,\r\n"
            + "設問,問2,何人くらいがよいですか。,単一回答,,,,問1=1\r\n"
            + "選択肢,1,3～4人,,,,,\r\n選択肢,2,5～6人,,,,,\r\n"
            + "設問,問3,テーマはどれがよいですか（複数回答可）。,複数回答,,,,\r\n"
            + "選択肢,1,医療・福祉,,,,,\r\n選択肢,2,教育,,,,,\r\nその他,3,その他,,,,,\r\n"
            + "設問,問4,御意見をお書きください。,自由記述,,,,\r\n";
    String answers = "受付番号,問1,問2,問3,問3_その他,問4\r\n" + String.join("\r\n", lines) + "\r\n";
    return new AnswersUpload(
        new SurveyFile("設問表.csv", questionnaire.getBytes(StandardCharsets.UTF_8)),
        new SurveyFile("回答票.csv", answers.getBytes(StandardCharsets.UTF_8)),
        TestSurveys.YEAR,
        null);
  }

  private static SurveyTally tally(UUID survey) {
    return DATABASE.call(
        "surveys", em -> new TestSurveys(em).surveys().tally(TestSurveys.CLERK, survey));
  }

  private static List<String> lines(List<OptionShare> rows) {
    return rows.stream()
        .map(
            r ->
                r.option().label()
                    + " "
                    + r.count()
                    + " "
                    + (r.share() == null ? "－" : r.share().text()))
        .toList();
  }

  @Test
  @Tag("R61")
  @DisplayName("取込み前の確認→訂正・除外→確定。取込みの控え：行数＝取込み＋除外＋重複、送付数、回収率")
  void sheetsAreTriedMendedAndTakenIn() {
    AnswersUpload upload =
        upload(
            "回答票の調査",
            "A1,1,1,1;2,,対面を希望します。",
            "A2,必要,3\u301C4人,3,防災,",
            "A3,2,,,,",
            "A4,9,,1,,",
            "A5,1,,1,,",
            "A1,1,2,2,,連絡は090-1234-5678へ",
            "A6,x,,,,");
    AnswerDryRun dryRun = with(t -> t.open(TestSurveys.CLERK, upload));
    assertEquals(7, dryRun.rows().in());
    assertEquals(2, dryRun.rows().faulty());
    assertEquals(1, dryRun.rows().superseded());
    assertEquals(1, dryRun.remarks().recognisedCells());
    assertEquals(12, dryRun.sent());
    assertEquals(5, dryRun.remarks().faults().get(0).row());
    assertEquals("問1", dryRun.remarks().faults().get(0).column());
    assertThrows(DryRunHasFaults.class, () -> with(t -> t.accept(TestSurveys.CLERK, dryRun.id())));

    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 5, "問1", "2"));
    AnswerDryRun sound =
        with(t -> t.exclude(TestSurveys.CLERK, dryRun.id(), List.of(8), "白紙に近い回答票"));
    assertTrue(sound.acceptable());
    assertEquals(5, sound.rows().accepted());

    AnswerReceipt receipt = with(t -> t.accept(TestSurveys.CLERK, dryRun.id()));
    assertEquals(7, receipt.rows().in());
    assertEquals(5, receipt.rows().accepted());
    assertEquals(1, receipt.rows().excluded());
    assertEquals(1, receipt.rows().superseded());
    assertEquals(1, receipt.corrected());
    assertNotNull(receipt.survey().responseRate());
    assertEquals("41.7", receipt.survey().responseRate().text());
    assertEquals(receipt, receipt(receipt.survey().id()));
    assertThrows(NotFound.class, () -> with(t -> t.accept(TestSurveys.CLERK, dryRun.id())));

    figuresAreRight(receipt.survey().id());
    extractsAreChosenByAPerson(receipt.survey().id());
    assertThrows(SurveyAlreadyImported.class, () -> with(t -> t.open(TestSurveys.CLERK, upload)));
  }

  private static void figuresAreRight(UUID survey) {
    SurveyTally tally = tally(survey);
    assertEquals(SurveySource.ANSWER_SHEETS, tally.head().imported().source());
    SingleAnswerTable need =
        assertInstanceOf(SingleAnswerTable.class, tally.questions().get(0).tabulation());
    assertEquals("n＝5（回答対象者数）", need.baseStatement());
    assertEquals(List.of("必要 3 60.0", "不要 2 40.0", "無回答 0 0.0"), lines(need.rows()));
    SingleAnswerTable size =
        assertInstanceOf(SingleAnswerTable.class, tally.questions().get(1).tabulation());
    assertEquals("n＝3（問1で「必要」を選択した者）", size.baseStatement());
    assertEquals(List.of("3～4人 1 33.3", "5～6人 1 33.3", "無回答 1 33.3"), lines(size.rows()));
    assertTrue(size.notes().contains("非該当2人は集計に含まない。"));
    MultipleAnswerTable theme =
        assertInstanceOf(MultipleAnswerTable.class, tally.questions().get(2).tabulation());
    assertEquals("n＝5（回答対象者数）", theme.baseStatement());
    assertEquals(
        List.of("医療・福祉 2 40.0", "教育 1 20.0", "その他 1 20.0", "無回答 1 20.0"), lines(theme.rows()));
    SurveyTally chosen =
        DATABASE.call(
            "surveys",
            em ->
                new TestSurveys(em)
                    .surveys()
                    .chooseBase(TestSurveys.CLERK, survey, "Q2", BaseChoice.ANSWERED));
    SingleAnswerTable answered =
        assertInstanceOf(SingleAnswerTable.class, chosen.questions().get(1).tabulation());
    assertEquals(List.of("3～4人 1 50.0", "5～6人 1 50.0"), lines(answered.rows()));
    assertEquals(2, chosen.head().revision().number());
  }

  @Tag("R63")
  private static void extractsAreChosenByAPerson(UUID survey) {
    QuestionTally free = tally(survey).questions().get(3);
    assertEquals(new FreeAnswers(List.of(), 1L), free.tabulation());
    List<MainAnswers.WrittenAnswer> written =
        DATABASE
            .call(
                "surveys",
                em ->
                    new TestSurveys(em).extracts().written(TestSurveys.CLERK, survey, "Q4", 1, 10))
            .items();
    assertEquals("連絡は090-1234-5678へ", written.get(0).text());
    assertEquals(1, written.get(0).warnings().size());
    int sheet = written.get(0).sheet();
    DATABASE.call(
        "surveys",
        em ->
            new TestSurveys(em)
                .decisions()
                .mask(TestSurveys.CLERK, survey, "Q4-" + sheet, 0, "連絡は〔電話番号〕へ", "番号を伏せた"));
    SurveyTally chosen =
        DATABASE.call(
            "surveys",
            em ->
                new TestSurveys(em)
                    .extracts()
                    .choose(
                        TestSurveys.CLERK,
                        survey,
                        "Q4",
                        revision(survey),
                        List.of(new MainAnswers.Extract(sheet, "連絡は〔電話番号〕へ"))));
    assertEquals(
        new FreeAnswers(List.of(new FreeAnswers.Excerpt(1, "連絡は〔電話番号〕へ", true)), 1L),
        chosen.questions().get(3).tabulation());
    assertThrows(
        NotFound.class,
        () ->
            DATABASE.call(
                "surveys",
                em ->
                    new TestSurveys(em)
                        .extracts()
                        .choose(
                            TestSurveys.CLERK,
                            survey,
                            "Q4",
                            revision(survey),
                            List.of(new MainAnswers.Extract(99, "作り話")))));
  }

  @Test
  @DisplayName("取込み前の確認は本人だけのもので、24時間で消える")
  void aDryRunIsItsOwnersForADay() {
    AnswerDryRun dryRun =
        with(t -> t.open(TestSurveys.CLERK, upload("取込み前の確認だけの調査", "A1,1,1,1,,")));
    assertThrows(NotFound.class, () -> with(t -> t.dryRun(OTHER, dryRun.id())));
    assertThrows(NotFound.class, () -> with(t -> t.correct(OTHER, dryRun.id(), 2, "問1", "2")));
    assertThrows(
        NotFound.class, () -> with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 99, "問1", "2")));
    assertThrows(
        NotFound.class, () -> with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 2, "氏名", "2")));
    Clock tomorrow = Clock.offset(TestSurveys.CLOCK, Duration.ofHours(24));
    assertThrows(
        NotFound.class,
        () ->
            DATABASE.call(
                "surveys", em -> dryRuns(em, tomorrow).dryRun(TestSurveys.CLERK, dryRun.id())));
  }

  @Test
  @Tag("R61")
  @DisplayName("直した値は、元の値・行・列・職・日時とともに控えに残る。除外した行の分は残らない")
  void whatWasMendedStaysOnTheReceipt() {
    AnswerDryRun dryRun =
        with(
            t ->
                t.open(
                    TestSurveys.CLERK,
                    upload("直す調査", "A1,9,,1,,山田花子です", "A2,8,,1,,秘密", "A3,1,1,1,,")));
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 2, "問1", "7"));
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 2, "問1", "2"));
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 2, "問4", "〔氏名〕です"));
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 3, "問4", ""));
    with(t -> t.exclude(TestSurveys.CLERK, dryRun.id(), List.of(3), "本人の希望"));
    AnswerReceipt receipt = with(t -> t.accept(TestSurveys.CLERK, dryRun.id()));
    assertEquals(
        List.of(correct("問1", "9", "2"), correct("問4", "山田花子です", "〔氏名〕です")),
        receipt.decisions().corrections());
    assertEquals(2, receipt.corrected());
    assertEquals(receipt, receipt(receipt.survey().id()));
    assertEquals(
        List.of("answers.viewed survey:" + receipt.survey().id() + " receipt mends=2"),
        toldOfReceipt(receipt.survey().id()));
  }

  private static Decisions.CellCorrection correct(String column, String former, String value) {
    return new Decisions.CellCorrection(
        2, column, former, value, TestSurveys.CLOCK.instant(), TestSurveys.CLERK.post());
  }

  @Test
  @DisplayName("集計した回答数は、保存した回答票を数えたものと同じ")
  void theFiguresAreThoseOfTheSheetsAsKept() {
    AnswerDryRun dryRun =
        with(
            t ->
                t.open(
                    TestSurveys.CLERK,
                    upload("数える調査", "A1,1,1,1;2,,\"甲\u0007\\N 乙\"", "A2,2,,3,防災,", "A3,1,,,,丙")));
    assertEquals(1, dryRun.rows().faulty(), "制御文字は印刷できない");
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 2, "問4", "甲\\N\n乙\\.𠮷"));
    AnswerReceipt receipt = with(t -> t.accept(TestSurveys.CLERK, dryRun.id()));
    UUID survey = receipt.survey().id();
    List<?> counted =
        DATABASE.call(
            "surveys",
            em ->
                em.createNativeQuery(
                        "SELECT CAST(count(*) AS integer) FROM surveys.answer_sheet s,"
                            + " unnest(s.choices) c WHERE s.survey_id = ? GROUP BY c ORDER BY c")
                    .setParameter(1, survey)
                    .getResultList());
    assertEquals(List.of(2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2), counted);
    assertEquals(
        List.of("必要 2 66.7", "不要 1 33.3", "無回答 0 0.0"),
        lines(
            assertInstanceOf(SingleAnswerTable.class, tally(survey).questions().get(0).tabulation())
                .rows()));
    assertEquals(
        List.of("甲\\N\n乙\\.𠮷", "丙"),
        DATABASE
            .call(
                "surveys",
                em ->
                    new TestSurveys(em).extracts().written(TestSurveys.CLERK, survey, "Q4", 1, 10))
            .items()
            .stream()
            .map(MainAnswers.WrittenAnswer::text)
            .toList());
  }

  @Test
  @DisplayName("除外した行は戻せる")
  void excludedRowsComeBack() {
    AnswerDryRun dryRun =
        with(t -> t.open(TestSurveys.CLERK, upload("戻す調査", "A1,1,1,1,,", "A2,1,1,1,,")));
    AnswerDryRun without =
        with(t -> t.exclude(TestSurveys.CLERK, dryRun.id(), List.of(2, 3), "確認中"));
    assertEquals(0, without.rows().accepted());
    assertEquals(false, without.acceptable());
    AnswerDryRun again = with(t -> t.include(TestSurveys.CLERK, dryRun.id(), List.of(3)));
    assertEquals(1, again.rows().accepted());
    with(
        t -> {
          t.abandon(OTHER, dryRun.id());
          return t.dryRun(TestSurveys.CLERK, dryRun.id());
        });
    with(
        t -> {
          t.abandon(TestSurveys.CLERK, dryRun.id());
          return true;
        });
    assertThrows(NotFound.class, () -> with(t -> t.dryRun(TestSurveys.CLERK, dryRun.id())));
  }

  @Test
  @DisplayName("途中で失敗すれば回答票は一枚も残らない")
  void aFailedImportLeavesNothing() {
    AnswerDryRun dryRun = with(t -> t.open(TestSurveys.CLERK, upload("失敗する調査", "A1,1,1,1,,")));
    long before = sheets();
    assertThrows(
        IllegalStateException.class,
        () ->
            with(
                t -> {
                  t.accept(TestSurveys.CLERK, dryRun.id());
                  throw new IllegalStateException("after all was written");
                }));
    assertEquals(before, sheets());
    assertTrue(with(t -> t.dryRun(TestSurveys.CLERK, dryRun.id())).acceptable());
  }

  private static long sheets() {
    return DATABASE.call(
        "surveys",
        em ->
            ((Number)
                    em.createNativeQuery("SELECT count(*) FROM surveys.answer_sheet")
                        .getSingleResult())
                .longValue());
  }

  @Test
  @DisplayName("送付数より多い回答票は取り込めない")
  void moreAnswersThanSentAreRefused() {
    AnswersUpload upload = upload("多すぎる調査", "A1,1,1,1,,", "A2,1,1,1,,");
    AnswersUpload one =
        new AnswersUpload(upload.questionnaire(), upload.answers(), new FiscalYear(2024), 1);
    AnswerDryRun dryRun = with(t -> t.open(TestSurveys.CLERK, one));
    with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "sent", "1"));
    assertThrows(
        org.kakehashi.surveys.SentMustCoverAnswers.class,
        () -> with(t -> t.accept(TestSurveys.CLERK, dryRun.id())));
  }

  private static long kept(String table, String column, UUID id) {
    return DATABASE.call(
        "surveys",
        em ->
            ((Number)
                    em.createNativeQuery(
                            "SELECT count(*) FROM surveys." + table + " WHERE " + column + " = ?")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue());
  }

  @Test
  @DisplayName("期限の過ぎた取込み前の確認は、誰も操作しなくても消える。期限前のものは残る")
  void whatExpiredIsTidiedAwayWithoutAnybodyAsking() {
    AnswerDryRun old = with(t -> t.open(TestSurveys.CLERK, upload("忘れる調査", "A1,1,1,1,,御意見")));
    tidy(Clock.offset(TestSurveys.CLOCK, Duration.ofHours(24).minusSeconds(1)));
    assertEquals(1, kept("trial", "id", old.id()));
    assertEquals(1, kept("trial_answers", "trial_id", old.id()));
    assertEquals(2, kept("trial_page", "trial_id", old.id()));
    tidy(Clock.offset(TestSurveys.CLOCK, Duration.ofHours(24)));
    for (String table : List.of("trial_answers", "trial_page", "trial_count", "trial_remark")) {
      assertEquals(0, kept(table, "trial_id", old.id()), table);
    }
    assertEquals(0, kept("trial", "id", old.id()));
  }

  @Test
  @DisplayName("二つのノードが同時に片付けても待たず、操作中の取込み前の確認には触れない")
  void aDryRunSomebodyIsAtWorkOnWaits() {
    AnswerDryRun old = with(t -> t.open(TestSurveys.CLERK, upload("操作中の調査", "A1,1,1,1,,")));
    Clock tomorrow = Clock.offset(TestSurveys.CLOCK, Duration.ofHours(24));
    with(
        t -> {
          t.include(TestSurveys.CLERK, old.id(), List.of());
          tidy(tomorrow);
          return true;
        });
    assertEquals(1, kept("trial", "id", old.id()));
    tidy(tomorrow);
    assertEquals(0, kept("trial", "id", old.id()));
  }

  private static void tidy(Clock clock) {
    DATABASE.run(
        "surveys",
        em -> {
          ExpiredDryRuns upkeep = new ExpiredDryRuns();
          upkeep.em = em;
          upkeep.clock = clock;
          upkeep.tidy();
        });
  }

  @Test
  @DisplayName("長い値も、その列の同じ値を一度に直せ、百字が同じだけの別の値は直さない")
  void longValuesAreCorrectedTogether() {
    String long1 = "あ".repeat(100) + "い";
    String long2 = "あ".repeat(100) + "う";
    AnswerDryRun dryRun =
        with(
            t ->
                t.open(
                    TestSurveys.CLERK,
                    upload(
                        "長い値の調査",
                        "A1," + long1 + ",1,1,,",
                        "A2," + long1 + ",1,1,,",
                        "A3," + long2 + ",1,1,,")));
    String written = dryRun.remarks().faults().get(0).value();
    assertEquals(long1, written);
    AnswerDryRun corrected =
        DATABASE.call(
            "surveys",
            em ->
                TestDryRuns.correctionsOn(em, TestSurveys.CLOCK, new TestAudit())
                    .correct(TestSurveys.CLERK, dryRun.id(), "問1", written, "1"));
    assertEquals(
        List.of(4), corrected.remarks().faults().stream().map(Remarks.Fault::row).toList());
  }

  @Test
  @DisplayName("同じ行を別の理由で除外し直し、同じ値を直し直せる")
  void decisionsAreTakenAnew() {
    AnswerDryRun dryRun =
        with(
            t ->
                t.open(
                    TestSurveys.CLERK, upload("決め直す調査", "A1,1,1,1,,", "A2,9,,1,,", "A3,1,1,1,,")));
    with(t -> t.exclude(TestSurveys.CLERK, dryRun.id(), List.of(2, 4), "確認中"));
    AnswerDryRun excluded = with(t -> t.exclude(TestSurveys.CLERK, dryRun.id(), List.of(2), "白紙"));
    assertEquals(
        List.of(new Decisions.Exclusion(2, "白紙"), new Decisions.Exclusion(4, "確認中")),
        with(t -> t.dryRun(TestSurveys.CLERK, dryRun.id())).decisions().exclusions().stream()
            .sorted(Comparator.comparingInt(Decisions.Exclusion::row))
            .toList());
    assertEquals(2, excluded.rows().excluded());
    with(t -> t.exclude(TestSurveys.CLERK, dryRun.id(), List.of(2), "白紙"));
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 3, "問1", "1"));
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 3, "問1", "2"));
    with(t -> t.correct(TestSurveys.CLERK, dryRun.id(), 3, "問1", "2"));
    AnswerDryRun corrected = with(t -> t.dryRun(TestSurveys.CLERK, dryRun.id()));
    assertEquals(
        List.of(
            new Decisions.CellCorrection(
                3, "問1", "9", "2", TestSurveys.CLOCK.instant(), TestSurveys.CLERK.post())),
        corrected.decisions().corrections());
    assertEquals(
        List.of(new Decisions.Exclusion(2, "白紙"), new Decisions.Exclusion(4, "確認中")),
        corrected.decisions().exclusions());
    assertEquals(1, corrected.rows().accepted());
  }

  @Test
  @DisplayName("取込み前の確認と確定は監査に残る。件数とファイルの指紋だけで、回答は残さない")
  void theAuditIsToldCountsAndNoAnswers() {
    AnswersUpload upload = upload("監査の調査", "A1,9,,1,,秘密の意見", "A2,1,1,1,,");
    List<UUID> ids = new ArrayList<>();
    List<String> opened =
        told(
            t -> {
              ids.add(t.open(TestSurveys.CLERK, upload).id());
              return true;
            });
    UUID dryRun = ids.get(0);
    assertEquals(List.of("trial.opened trial:" + dryRun + " rows=2, faulty=1"), opened);
    with(t -> t.correct(TestSurveys.CLERK, dryRun, 2, "問1", "2"));
    List<AnswerReceipt> receipts = new ArrayList<>();
    List<String> accepted =
        told(
            t -> {
              receipts.add(t.accept(TestSurveys.CLERK, dryRun));
              return true;
            });
    AnswerReceipt receipt = receipts.get(0);
    assertEquals(1, receipt.corrected());
    assertEquals(
        "answers.accepted survey:"
            + dryRun
            + " accepted=2, excluded=0, superseded=0, mended=1, sha256="
            + receipt.answersSha256(),
        accepted.get(accepted.size() - 1));
    assertNotNull(receipt.answersSha256());
    assertEquals(64, receipt.answersSha256().length());
    assertEquals(receipt, receipt(receipt.survey().id()));
  }

  @Test
  @Tag("R63")
  @DisplayName("開いたままの画面から主な回答を保存しても、その間に加えられた回答は消えない")
  void aStalePageDropsNoExtractAddedMeanwhile() {
    UUID survey =
        with(
            t ->
                t.accept(
                        TestSurveys.CLERK,
                        t.open(TestSurveys.CLERK, upload("重なる調査", "A1,1,1,1,,甲", "A2,1,1,1,,乙"))
                            .id())
                    .survey()
                    .id());
    MainAnswers.Extract first = new MainAnswers.Extract(1, "甲");
    MainAnswers.Extract second = new MainAnswers.Extract(2, "乙");
    choose(survey, first);
    int read = revision(survey);
    add(TestSurveys.CLERK, survey, second);
    List<MainAnswers.Extract> edited = List.of(new MainAnswers.Extract(1, "甲（整えた文）"));
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            DATABASE.call(
                "surveys",
                em ->
                    new TestSurveys(em)
                        .extracts()
                        .choose(TestSurveys.CLERK, survey, "Q4", read, edited)));
    assertEquals(List.of(first, second), chosen(survey));
  }

  @Test
  @Tag("R63")
  @DisplayName("主な回答は、並べ替え、一件ずつ加えられ、二人が同時に加えても両方残る")
  void extractsAreReorderedAndAdded() throws Exception {
    UUID survey =
        with(
            t ->
                t.accept(
                        TestSurveys.CLERK,
                        t.open(
                                TestSurveys.CLERK,
                                upload("並べる調査", "A1,1,1,1,,甲", "A2,1,1,1,,乙", "A3,1,1,1,,丙"))
                            .id())
                    .survey()
                    .id());
    MainAnswers.Extract first = new MainAnswers.Extract(1, "甲");
    MainAnswers.Extract second = new MainAnswers.Extract(2, "乙");
    choose(survey, first, second);
    choose(survey, second, first);
    choose(survey, second, first);
    assertEquals(List.of(second, first), chosen(survey));
    DATABASE.call(
        "surveys",
        em ->
            new TestSurveys(em)
                .wordings()
                .correct(TestSurveys.CLERK, survey, "Q4.excerpt.1", "乙", "乙（訂正）", "脱字の訂正"));

    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService clerks = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> both = new ArrayList<>();
      for (MainAnswers.Extract one :
          List.of(new MainAnswers.Extract(3, "丙"), new MainAnswers.Extract(1, "甲（略）"))) {
        both.add(
            clerks.submit(
                () -> {
                  together.await(30, TimeUnit.SECONDS);
                  return add(TestSurveys.CLERK, survey, one);
                }));
      }
      for (Future<?> done : both) {
        done.get(60, TimeUnit.SECONDS);
      }
    } finally {
      clerks.shutdownNow();
    }
    assertEquals(
        new FreeAnswers(
            List.of(
                new FreeAnswers.Excerpt(1, "乙（訂正）", true),
                new FreeAnswers.Excerpt(2, "甲（略）", true),
                new FreeAnswers.Excerpt(3, "丙", false)),
            3L),
        tally(survey).questions().get(3).tabulation());
    assertThrows(
        NotFound.class, () -> add(TestSurveys.CLERK, survey, new MainAnswers.Extract(99, "作り話")));
    assertThrows(
        NationalSurveysAreTheSecretariats.class,
        () -> add(TestSurveys.BUREAU, survey, new MainAnswers.Extract(3, "丙")));
    assertThrows(
        NationalSurveysAreTheSecretariats.class,
        () ->
            DATABASE.call(
                "surveys",
                em ->
                    new TestSurveys(em)
                        .extracts()
                        .written(TestSurveys.BUREAU, survey, "Q4", 1, 10)));
  }

  private static SurveyTally add(Actor actor, UUID survey, MainAnswers.Extract extract) {
    return DATABASE.call(
        "surveys", em -> new TestSurveys(em).extracts().add(actor, survey, "Q4", extract));
  }

  private static void choose(UUID survey, MainAnswers.Extract... extracts) {
    DATABASE.call(
        "surveys",
        em ->
            new TestSurveys(em)
                .extracts()
                .choose(TestSurveys.CLERK, survey, "Q4", revision(survey), List.of(extracts)));
  }

  private static int revision(UUID survey) {
    return DATABASE
        .call("surveys", em -> new TestSurveys(em).surveys().head(TestSurveys.CLERK, survey))
        .revision()
        .number();
  }

  private static List<MainAnswers.Extract> chosen(UUID survey) {
    return DATABASE.call(
        "surveys", em -> new TestSurveys(em).extracts().chosen(TestSurveys.CLERK, survey, "Q4"));
  }

  private static Decisions.Chosen chosen(String query, String choice, String said) {
    return new Decisions.Chosen(
        query, choice, said, TestSurveys.CLOCK.instant(), TestSurveys.CLERK.post());
  }

  @Test
  @Tag("R61")
  @DisplayName("確認事項は一度答えれば全ての行に効き、答えと全ての行の行方が控えに残る")
  void queriesAreAnsweredOnceAndStayOnTheReceipt() {
    AnswerDryRun dryRun =
        with(
            t ->
                t.open(
                    TestSurveys.CLERK,
                    upload(
                        "尋ねる調査",
                        "A1,1,1,\"1、2\",,",
                        "A2,,,,,",
                        "計,1,1,1,,",
                        "",
                        "A3,2,,1,,なし",
                        "A1,1,2,\"1、2\",,御意見")));
    assertEquals(new AnswerRows(6, 1, 1, 0, 1, 3), dryRun.rows());
    assertEquals(
        List.of("total", "no_answer", "separator:、"),
        dryRun.remarks().queries().stream().map(AnswerDryRun.Query::key).toList());
    assertThrows(DryRunHasFaults.class, () -> with(t -> t.accept(TestSurveys.CLERK, dryRun.id())));
    assertThrows(
        NotFound.class,
        () -> with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "example", "exclude")));
    assertThrows(
        NotFound.class,
        () -> with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "total", "blank_sheet")));
    assertThrows(NotFound.class, () -> with(t -> t.decide(OTHER, dryRun.id(), "total", "exclude")));
    with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "total", "count"));
    with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "total", "exclude"));
    with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "separator:、", "split"));
    AnswerDryRun decided =
        with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "no_answer", "blank_sheet"));
    assertEquals(decided, with(t -> t.dryRun(TestSurveys.CLERK, dryRun.id())));
    assertEquals(new AnswerRows(6, 3, 1, 1, 1, 0), decided.rows());
    assertTrue(decided.acceptable());
    AnswerDryRun back = with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "no_answer", ""));
    assertEquals(1, back.rows().undecided());
    with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "no_answer", "blank_sheet"));
    AnswerReceipt receipt = with(t -> t.accept(TestSurveys.CLERK, dryRun.id()));
    assertEquals(receipt, receipt(receipt.survey().id()));
    assertEquals(
        List.of(
            new AnswerReceipt.LeftOut(AnswerReceipt.Fate.SUPERSEDED, 2, 7, "A1", ""),
            new AnswerReceipt.LeftOut(AnswerReceipt.Fate.EXCLUDED, 4, 4, "計", "計・平均などの行"),
            new AnswerReceipt.LeftOut(AnswerReceipt.Fate.BLANK, 5, 5, "", "")),
        receipt.leftOut());
    assertTrue(
        receipt
            .decisions()
            .chosen()
            .contains(chosen("separator:、", "split", "複数回答の区切り文字は「、」ですか（例：1、2）。はい。この文字で区切って読む")));
    assertEquals(
        List.of(receipt.leftOut().get(0)),
        DATABASE
            .call(
                "surveys",
                em ->
                    TestDryRuns.receipts(em, new TestAudit())
                        .leftOut(receipt.survey().id(), AnswerReceipt.Fate.SUPERSEDED, 1, 10))
            .items());
    assertEquals(
        List.of("御意見"),
        DATABASE
            .call(
                "surveys",
                em ->
                    new TestSurveys(em)
                        .extracts()
                        .written(TestSurveys.CLERK, receipt.survey().id(), "Q4", 1, 10))
            .items()
            .stream()
            .map(MainAnswers.WrittenAnswer::text)
            .toList());
    assertEquals(
        new FreeAnswers(List.of(), 1L, 1),
        tally(receipt.survey().id()).questions().get(3).tabulation());
  }

  @Test
  @DisplayName("画面に示しきれない誤りも、全て一覧で受け取れる")
  void allFaultsCanBeRead() {
    String[] lines =
        IntStream.rangeClosed(1, 620).mapToObj(row -> "A" + row + ",9,,1,,").toArray(String[]::new);
    AnswerDryRun dryRun = with(t -> t.open(TestSurveys.CLERK, upload("誤りの多い調査", lines)));
    assertEquals(500, dryRun.remarks().faults().size());
    assertEquals(dryRun, with(t -> t.dryRun(TestSurveys.CLERK, dryRun.id())));
    PageOf<AnswerDryRun.Remarks.Fault> second =
        with(t -> t.faults(TestSurveys.CLERK, dryRun.id(), 2, 600));
    assertEquals(620, second.total());
    assertEquals(20, second.items().size());
    assertEquals(602, second.items().get(0).row());
    assertThrows(NotFound.class, () -> with(t -> t.faults(OTHER, dryRun.id(), 1, 10)));
  }

  @Test
  @DisplayName("以前の版が調べた取込み前の確認は、今の決まりで調べ直す")
  void whatAnEarlierVersionJudgedIsJudgedAnew() {
    AnswerDryRun dryRun =
        with(t -> t.open(TestSurveys.CLERK, upload("古い確認の調査", "A1,1,1,1,,", "A2,,,,,")));
    DATABASE.call(
        "surveys",
        em ->
            em.createNativeQuery(
                    "UPDATE surveys.trial SET rules = 1, accepted = 2, undecided = 0 WHERE id = ?")
                .setParameter(1, dryRun.id())
                .executeUpdate());
    assertThrows(DryRunHasFaults.class, () -> with(t -> t.accept(TestSurveys.CLERK, dryRun.id())));
    assertEquals(dryRun, with(t -> t.dryRun(TestSurveys.CLERK, dryRun.id())));
  }

  @Test
  @Tag("R61")
  @DisplayName("入力した送付数と設問表の送付数が違えば尋ね、回答より少なければ確定できない。その場で変えられる")
  void theNumberOfThoseAskedIsDecidedHere() {
    AnswersUpload upload = upload("送付数の調査", "A1,1,1,1,,", "A2,1,1,1,,");
    AnswersUpload one =
        new AnswersUpload(upload.questionnaire(), upload.answers(), TestSurveys.YEAR, 1);
    AnswerDryRun dryRun = with(t -> t.open(TestSurveys.CLERK, one));
    assertEquals(1, dryRun.open());
    assertTrue(dryRun.sentTooSmall());
    assertThrows(SentIsUndecided.class, () -> with(t -> t.accept(TestSurveys.CLERK, dryRun.id())));
    AnswerDryRun typed = with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "sent", "1"));
    assertEquals(false, typed.acceptable());
    assertThrows(
        NotFound.class, () -> with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "sent", "約20")));
    AnswerDryRun stated = with(t -> t.decide(TestSurveys.CLERK, dryRun.id(), "sent", "8"));
    assertTrue(stated.acceptable());
    assertEquals("25.0", stated.responseRate().text());
    AnswerReceipt receipt = with(t -> t.accept(TestSurveys.CLERK, dryRun.id()));
    assertEquals(8, receipt.survey().facts().sent());
  }
}
