package org.kakehashi.surveys.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.TextMustBePrintable;
import org.kakehashi.kernel.TextMustNotBeEmpty;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.NationalSurveysAreTheSecretariats;
import org.kakehashi.surveys.OnlyFreeAnswersAreExtracted;
import org.kakehashi.surveys.PublishedExtractsStay;
import org.kakehashi.surveys.SurveyAlreadyImported;
import org.kakehashi.surveys.SurveyFacts;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.TextWarning;
import org.kakehashi.surveys.Wordings;

class SurveysPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("surveys");
  private static SurveyHead imported;

  @BeforeAll
  static void importThePublishedSurvey() {
    imported = with(fixture -> entered(fixture, TestSurveys.YEAR, TestSurveys.published()));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static <T> T with(Function<TestSurveys, T> work) {
    return DATABASE.call("surveys", em -> work.apply(new TestSurveys(em)));
  }

  private static SurveyHead entered(TestSurveys fixture, FiscalYear year, SurveyDraft draft) {
    return fixture.surveys().enter(TestSurveys.CLERK, UUID.randomUUID(), year, draft, null);
  }

  /** A survey of its own, so that tests don't see each other's changes. */
  private static UUID fresh(int year) {
    return with(fixture -> entered(fixture, new FiscalYear(year), TestSurveys.published()).id());
  }

  private static SurveyTally tally(UUID survey) {
    return with(fixture -> fixture.surveys().tally(TestSurveys.CLERK, survey));
  }

  @Test
  @Tag("R59")
  @DisplayName("取り込んだ集計値は、保存して読み直しても同じ")
  void figuresComeBackAsTheyWere() {
    SurveyTally fromMemory =
        new SurveyEntity(
                new UUID(0, 1),
                TestSurveys.YEAR,
                TestSurveys.published(),
                null,
                new Signature(TestSurveys.CLOCK.instant(), TestSurveys.CLERK.post()))
            .tally();
    SurveyTally read = tally(imported.id());
    assertEquals(fromMemory.head().revision().fingerprint(), Fingerprint.of(read));
    assertEquals(imported, read.head());
    for (int i = 0; i < 5; i++) {
      assertEquals(
          fromMemory.questions().get(i).tabulation(), read.questions().get(i).tabulation());
    }
  }

  @Test
  @DisplayName("年度の調査を全て読む問合せの数は、調査と設問の数によらない")
  void readingAYearTakesAFixedNumberOfStatements() {
    fresh(2030);
    FiscalYear year = new FiscalYear(2030);
    List<SurveyTally> one =
        with(fixture -> fixture.surveys().tallies(TestSurveys.READER, year, 50));
    int forOne = TestDatabase.statements(() -> tally(one.get(0).head().id()));
    assertEquals(6, forOne, "survey, corrections, questions, options, extracts, findings");
    with(fixture -> entered(fixture, year, renamed(TestSurveys.published())));
    int forBoth =
        TestDatabase.statements(
            () ->
                assertEquals(
                    2,
                    with(fixture -> fixture.surveys().tallies(TestSurveys.READER, year, 50))
                        .size()));
    assertEquals(forOne, forBoth);
    int due =
        TestDatabase.statements(() -> with(fixture -> fixture.wordings().due(TestSurveys.READER)));
    assertTrue(due <= forOne + 1, "and the texts that were left: " + due);
  }

  @Test
  @DisplayName("一つの処理の中で、取り込んだ調査はすぐに全て読める")
  void aTransactionReadsWhatItWrote() {
    FiscalYear year = new FiscalYear(2031);
    List<SurveyTally> within =
        with(
            fixture -> {
              entered(fixture, year, TestSurveys.published());
              return fixture.surveys().tallies(TestSurveys.READER, year, 50);
            });
    List<SurveyTally> afterwards =
        with(fixture -> fixture.surveys().tallies(TestSurveys.READER, year, 50));
    assertEquals(1, within.size());
    assertEquals(Fingerprint.of(afterwards.get(0)), Fingerprint.of(within.get(0)));
  }

  private static SurveyDraft renamed(SurveyDraft draft) {
    return new SurveyDraft(
        "二つ目の調査",
        draft.addressees(),
        draft.period(),
        draft.sent(),
        draft.method(),
        draft.questions());
  }

  @Test
  @Tag("R63")
  @DisplayName("文言の確認が必要な調査は新しいものから挙がり、全て見終えたものは挙がらない")
  void surveysWithOddTextsAreDueUntilAllWereLookedAt() {
    UUID survey = fresh(2035);
    Wordings.Due due = due(survey).orElseThrow();
    long counted =
        with(fixture -> fixture.wordings().odd(TestSurveys.CLERK, survey)).stream()
            .filter(SurveyText::due)
            .count();
    assertEquals(counted, due.texts());
    for (SurveyText text : with(fixture -> fixture.wordings().odd(TestSurveys.CLERK, survey))) {
      with(
          fixture ->
              fixture.wordings().leave(TestSurveys.CLERK, survey, text.place(), text.current()));
    }
    assertTrue(due(survey).isEmpty());
  }

  private static Optional<Wordings.Due> due(UUID survey) {
    return with(fixture -> fixture.wordings().due(TestSurveys.READER)).stream()
        .filter(due -> due.survey().id().equals(survey))
        .findFirst();
  }

  @Test
  @DisplayName("同じ年度の同じ調査は二度取り込めない")
  void aSurveyIsImportedOnce() {
    SurveyAlreadyImported refusal =
        assertThrows(
            SurveyAlreadyImported.class,
            () -> with(fixture -> entered(fixture, TestSurveys.YEAR, TestSurveys.published())));
    assertEquals(imported.id().toString(), refusal.arguments().get(2));
  }

  @Test
  @DisplayName("一覧は調査名・対象者の一部と年度で絞り込める")
  void theListFilters() {
    assertEquals(1, found("事例検討会", TestSurveys.YEAR).total());
    assertEquals(1, found("認証者", TestSurveys.YEAR).total());
    assertEquals(0, found("%", TestSurveys.YEAR).total());
    assertEquals(0, found("満足度", null).total());
    assertEquals(0, found(null, new FiscalYear(2019)).total());
    PageOf<SurveyHead> second =
        with(fixture -> fixture.surveys().list(TestSurveys.READER, null, TestSurveys.YEAR, 2, 1));
    assertEquals(List.of(), second.items());
    assertEquals(1, second.total());
  }

  private static PageOf<SurveyHead> found(String text, FiscalYear year) {
    return with(fixture -> fixture.surveys().list(TestSurveys.READER, text, year, 1, 20));
  }

  @Test
  @Tag("R63")
  @DisplayName("見たうえでこのままとした文言は確認の対象から外れ、文言が変わればまた対象になる")
  void whatWasLeftAsItIsIsNotDueAgain() {
    UUID survey = fresh(2020);
    assertEquals(false, text(survey, "Q2.1").due(), "～だけの文言は確認を求めない");
    assertEquals(true, text(survey, "Q5").due());
    String read = text(survey, "Q5").current();
    SurveyText left =
        with(fixture -> fixture.wordings().leave(TestSurveys.CLERK, survey, "Q5", read));
    assertEquals(false, left.due());
    assertEquals(
        new SurveyText.Left(TestSurveys.CLOCK.instant(), TestSurveys.CLERK.post()), left.left());
    assertEquals(left, text(survey, "Q5"));
    assertEquals(1, tally(survey).head().revision().number());
    assertTrue(
        with(fixture -> fixture.wordings().odd(TestSurveys.CLERK, survey)).contains(left),
        "一覧には残る");
    with(
        fixture ->
            fixture.wordings().correct(TestSurveys.CLERK, survey, "Q5", read, "御意見をを。", "試し"));
    assertEquals(true, text(survey, "Q5").due());
    assertThrows(
        NotFound.class,
        () -> with(fixture -> fixture.wordings().leave(TestSurveys.CLERK, survey, "Q99", read)));
    assertThrows(
        NotPermitted.class,
        () -> with(fixture -> fixture.wordings().leave(TestSurveys.READER, survey, "Q5", read)));
  }

  @Test
  @Tag("R63")
  @DisplayName("読んだ後に他の人が直した文言は、直すことも、このままとすることもできない")
  void aTextThatWasCorrectedMeanwhileIsNotOverwritten() {
    UUID survey = fresh(2034);
    String read = text(survey, "Q5").current();
    with(
        fixture ->
            fixture.wordings().correct(TestSurveys.CLERK, survey, "Q5", read, "先の\r\n訂正", "先に"));

    refused(
        ChangedMeanwhile.class,
        s -> s.wordings().correct(TestSurveys.CLERK, survey, "Q5", read, "後の訂正", "後に"));
    refused(ChangedMeanwhile.class, s -> s.wordings().leave(TestSurveys.CLERK, survey, "Q5", read));
    with(
        fixture ->
            fixture.wordings().correct(TestSurveys.CLERK, survey, "Q5", "先の\n訂正", "次の訂正", "次に"));
    assertEquals("次の訂正", text(survey, "Q5").current());
  }

  private static SurveyText text(UUID survey, String place) {
    return with(fixture -> fixture.wordings().texts(TestSurveys.CLERK, survey)).stream()
        .filter(text -> text.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("R63")
  @DisplayName("「御意見をを」は一覧に挙がるだけで、人が直し、元の文言も残る")
  void onlyAPersonCorrectsAText() {
    UUID survey = fresh(2021);
    List<SurveyText> odd = with(fixture -> fixture.wordings().odd(TestSurveys.CLERK, survey));
    SurveyText question =
        odd.stream().filter(t -> t.place().equals("Q5")).findFirst().orElseThrow();
    assertTrue(
        question.warnings().stream().anyMatch(o -> o.kind() == TextWarning.Kind.DOUBLED_PARTICLE));
    assertTrue(odd.stream().anyMatch(t -> t.place().equals("Q2.1")));
    assertTrue(tally(survey).questions().get(4).text().contains("御意見をを"));

    String corrected = question.original().replace("をを", "を");
    with(
        fixture ->
            fixture
                .wordings()
                .correct(TestSurveys.CLERK, survey, "Q5", question.current(), corrected, "脱字の訂正"));

    assertEquals(corrected, tally(survey).questions().get(4).text());
    SurveyText now =
        with(fixture -> fixture.wordings().texts(TestSurveys.CLERK, survey)).stream()
            .filter(t -> t.place().equals("Q5"))
            .findFirst()
            .orElseThrow();
    assertEquals(question.original(), now.original());
    assertNotNull(now.correction());
    assertEquals("在留支援課係員", now.correction().by());
    assertEquals(2, tally(survey).head().revision().number());

    with(
        fixture ->
            fixture
                .wordings()
                .correct(TestSurveys.CLERK, survey, "Q5", corrected, question.original(), "原文どおり"));
    assertEquals(question.original(), tally(survey).questions().get(4).text());
    assertEquals(
        imported.revision().fingerprint().length(),
        tally(survey).head().revision().fingerprint().length());
  }

  @Test
  @Tag("R64")
  @DisplayName("訂正した主な回答には編集の印が付く")
  void aCorrectedExtractIsMarked() {
    UUID survey = fresh(2022);
    with(
        fixture ->
            fixture
                .wordings()
                .correct(
                    TestSurveys.CLERK,
                    survey,
                    "Q5.excerpt.1",
                    text(survey, "Q5.excerpt.1").current(),
                    "オンライン形式を希望する。",
                    "常体に統一"));
    FreeAnswers free = (FreeAnswers) tally(survey).questions().get(4).tabulation();
    assertEquals(new FreeAnswers.Excerpt(1, "オンライン形式を希望する。", true), free.excerpts().get(0));
    assertEquals(false, free.excerpts().get(1).edited());
  }

  @Test
  @Tag("R62")
  @DisplayName("所見は記録・修正・取消しができ、数値と合わない言葉には助言だけする")
  void findingsAreKept() {
    UUID survey = fresh(2023);
    Finding finding =
        with(
            fixture ->
                fixture.findings().record(TestSurveys.CLERK, survey, "Q3", "大半が90分程度を希望している。"));
    assertEquals(1, finding.warnings().size());
    Finding reworded =
        with(
            fixture ->
                fixture
                    .findings()
                    .reword(
                        TestSurveys.CLERK,
                        survey,
                        finding.id(),
                        finding.version(),
                        "90分程度と120分程度が最も多い。"));
    assertEquals(List.of(), reworded.warnings());
    assertEquals(1, tally(survey).questions().get(2).findings().size());
    assertEquals(3, tally(survey).head().revision().number());
    List<String> actions =
        with(
            fixture -> {
              fixture
                  .findings()
                  .withdraw(TestSurveys.CLERK, survey, finding.id(), reworded.version());
              return fixture.audit().actions();
            });
    assertEquals(List.of("finding.withdrawn"), actions);
    assertEquals(0, tally(survey).questions().get(2).findings().size());
  }

  @Test
  @DisplayName("送付数などは人が書き加え、空に戻せる")
  void factsAreStatedByAPerson() {
    UUID survey = fresh(2024);
    SurveyHead head =
        with(
            fixture ->
                fixture
                    .surveys()
                    .describe(TestSurveys.CLERK, survey, 0, new SurveyFacts("令和7年9月", 52, " ")));
    assertEquals(52, head.facts().sent());
    assertNull(head.facts().method());
    assertNotEquals(imported.revision().fingerprint(), head.revision().fingerprint());
  }

  @Test
  @Tag("R62")
  @DisplayName("ほかの人が先に書き直した所見は、古い画面から書き直せず、取り下げられない")
  void aStalePageNeitherRewordsNorWithdrawsAFinding() {
    UUID survey = fresh(2026);
    Finding read =
        with(fixture -> fixture.findings().record(TestSurveys.CLERK, survey, "Q3", "90分程度が最も多い。"));
    Finding first = reworded(survey, read, "90分程度と120分程度が最も多い。");
    assertEquals(read.version() + 1, first.version());
    assertThrows(ChangedMeanwhile.class, () -> reworded(survey, read, "120分程度が最も多い。"));
    refused(
        ChangedMeanwhile.class,
        s -> {
          s.findings().withdraw(TestSurveys.CLERK, survey, read.id(), read.version());
          return true;
        });
    assertEquals(List.of(first), tally(survey).questions().get(2).findings());
    assertEquals(3, tally(survey).head().revision().number());
    with(fixture -> fixture.findings().record(TestSurveys.CLERK, survey, "Q3", "別の所見。"));
    assertEquals("120分程度が多い。", reworded(survey, first, "120分程度が多い。").text(), "別の所見は妨げない");
  }

  private static Finding reworded(UUID survey, Finding read, String sentence) {
    return with(
        fixture ->
            fixture
                .findings()
                .reword(TestSurveys.CLERK, survey, read.id(), read.version(), sentence));
  }

  @Test
  @DisplayName("ほかの人が先に保存した実施状況を、古い画面から上書きしない")
  void aStalePageDoesNotReplaceFacts() {
    UUID survey = fresh(2027);
    SurveyHead read = with(fixture -> fixture.surveys().head(TestSurveys.CLERK, survey));
    SurveyFacts theirs = new SurveyFacts("令和7年9月", 52, null);
    SurveyHead now = described(survey, read.revision().facts(), theirs);
    refused(
        ChangedMeanwhile.class,
        s ->
            s.surveys()
                .describe(
                    TestSurveys.CLERK,
                    survey,
                    read.revision().facts(),
                    new SurveyFacts(null, 60, "郵送")));
    assertEquals(now, with(fixture -> fixture.surveys().head(TestSurveys.CLERK, survey)));
    with(fixture -> fixture.findings().record(TestSurveys.CLERK, survey, "Q3", "90分程度が多い。"));
    assertEquals(
        60,
        described(survey, now.revision().facts(), new SurveyFacts(null, 60, null)).facts().sent(),
        "所見は妨げない");
  }

  private static SurveyHead described(UUID survey, int version, SurveyFacts facts) {
    return with(fixture -> fixture.surveys().describe(TestSurveys.CLERK, survey, version, facts));
  }

  @Test
  @DisplayName("権限のない者、ない調査、長すぎる文、空の文は断る")
  void refusalsLeaveNothingBehind() {
    UUID survey = imported.id();
    UUID nothing = new UUID(0, 0);
    refused(NotPermitted.class, s -> s.findings().record(TestSurveys.READER, survey, "Q1", "所見"));
    refused(
        NotPermitted.class,
        s -> s.wordings().correct(TestSurveys.READER, survey, "Q1", "読", "文", "理由"));
    refused(NotFound.class, s -> s.surveys().tally(TestSurveys.READER, nothing));
    refused(NotFound.class, s -> s.findings().record(TestSurveys.CLERK, nothing, "Q1", "所見"));
    refused(NotFound.class, s -> s.findings().record(TestSurveys.CLERK, survey, "Q9", "所見"));
    refused(
        NotFound.class,
        s -> s.wordings().correct(TestSurveys.CLERK, survey, "Q1.9", "読", "文", "理由"));
    refused(
        TextMustNotBeEmpty.class, s -> s.findings().record(TestSurveys.CLERK, survey, "Q1", "　"));
    refused(
        TextTooLong.class,
        s -> s.findings().record(TestSurveys.CLERK, survey, "Q1", "あ".repeat(501)));
    refused(
        TextMustBePrintable.class,
        s -> s.findings().record(TestSurveys.CLERK, survey, "Q1", "所\u0000見"));
    assertEquals(imported, tally(survey).head());
  }

  private static void refused(
      Class<? extends RuntimeException> rule, Function<TestSurveys, Object> work) {
    assertThrows(rule, () -> with(work));
  }

  @Test
  @DisplayName("調査は全国のもの。地方局は数値と文言を読むだけで、変更も記述の閲覧もできない")
  void aBureauOnlyReadsFigures() {
    UUID survey = imported.id();
    Actor bureau = TestSurveys.BUREAU;
    UUID finding = UUID.randomUUID();
    assertEquals(
        List.of("Q1", "Q2", "Q3", "Q4", "Q5"),
        with(s -> s.surveys().tally(bureau, survey)).questions().stream()
            .map(q -> q.code())
            .toList());
    List<Function<TestSurveys, Object>> refusals =
        List.of(
            s -> s.surveys().describe(bureau, survey, 0, new SurveyFacts(null, 99, null)),
            s -> s.surveys().chooseBase(bureau, survey, "Q1", BaseChoice.ANSWERED),
            s -> s.wordings().correct(bureau, survey, "Q1", "読", "文", "理由"),
            s -> s.findings().record(bureau, survey, "Q1", "所見"),
            s -> s.findings().reword(bureau, survey, finding, 0, "所見"),
            s -> {
              s.findings().withdraw(bureau, survey, finding, 0);
              return true;
            },
            s -> s.extracts().written(bureau, survey, "Q5", 1, 10),
            s -> s.extracts().chosen(bureau, survey, "Q5"),
            s -> s.extracts().choose(bureau, survey, "Q5", 1, List.of()),
            s -> s.extracts().add(bureau, survey, "Q5", new MainAnswers.Extract(1, "文")));
    refusals.forEach(refusal -> refused(NationalSurveysAreTheSecretariats.class, refusal));
    assertEquals(imported, tally(survey).head());
  }

  @Test
  @Tag("R64")
  @DisplayName("公表された集計値に付いていた主な回答は、差し替えられない")
  void publishedExtractsStay() {
    UUID survey = imported.id();
    refused(
        PublishedExtractsStay.class,
        s -> s.extracts().choose(TestSurveys.CLERK, survey, "Q5", 1, List.of()));
    refused(
        PublishedExtractsStay.class,
        s -> s.extracts().add(TestSurveys.CLERK, survey, "Q5", new MainAnswers.Extract(1, "文")));
    refused(
        OnlyFreeAnswersAreExtracted.class,
        s -> s.extracts().choose(TestSurveys.CLERK, survey, "Q1", 1, List.of()));
    assertEquals(imported.revision().fingerprint(), Fingerprint.of(tally(survey)));
  }
}
