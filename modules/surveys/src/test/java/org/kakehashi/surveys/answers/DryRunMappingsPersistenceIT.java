package org.kakehashi.surveys.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.testing.RealLifeFiles;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.testing.TestAudit;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerMappings.OpenDryRun;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.DryRunHasFaults;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.survey.TestSurveys;

/** From a form tool's export to a tally by the mapping alone. */
class DryRunMappingsPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("surveys");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static <T> T mapping(Function<DryRunMappings, T> work) {
    return DATABASE.call(
        "surveys",
        em -> work.apply(TestDryRuns.mappingsOn(em, TestSurveys.CLOCK, new TestAudit())));
  }

  private static <T> T with(Function<DryRuns, T> work) {
    return DATABASE.call(
        "surveys", em -> work.apply(TestDryRuns.on(em, TestSurveys.CLOCK, new TestAudit())));
  }

  /** A survey's title and year come once: each file is tried in a year of its own. */
  private static AnswersUpload upload(String questionnaire, String answers, int year) {
    return new AnswersUpload(
        new SurveyFile("設問表.csv", RealLifeFiles.read("files/" + questionnaire)),
        new SurveyFile(answers, RealLifeFiles.read("files/" + answers)),
        new FiscalYear(year),
        null);
  }

  private static OpenDryRun listed(UUID id) {
    return mapping(m -> m.open(TestSurveys.CLERK)).stream()
        .filter(open -> open.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static TableMapping othersInOneAction(TableMapping proposed) {
    return new TableMapping(
        proposed.sheet(),
        proposed.headingRow(),
        proposed.lastHeadingRow(),
        proposed.numberFrom(),
        proposed.columns().stream()
            .map(
                column ->
                    column.field().equals("問3")
                        ? new Column(
                            column.column(),
                            column.heading(),
                            column.field(),
                            column.option(),
                            new Reading(
                                column.reading().separators(), column.reading().values(), true))
                        : column)
            .toList());
  }

  @Test
  @Tag("R61")
  @DisplayName("Microsoft Formsの回答は、列の対応を決めてから確認・取込み・集計まで進む")
  void aFormToolsExportBecomesATally() {
    AnswersUpload upload = upload("qW.csv", "W2-microsoft-forms.xlsx", 2031);
    OpenDryRun opened = mapping(m -> m.open(TestSurveys.CLERK, upload));
    assertTrue(opened.waiting());
    UUID id = opened.id();
    assertThrows(DryRunHasFaults.class, () -> with(t -> t.accept(TestSurveys.CLERK, id)));
    TableMapping proposed = mapping(m -> m.proposal(TestSurveys.CLERK, id)).mapping();
    AnswerDryRun read = mapping(m -> m.map(TestSurveys.CLERK, id, othersInOneAction(proposed)));
    assertEquals(3, read.rows().in());
    assertTrue(read.acceptable(), read.remarks().toString());
    assertFalse(listed(id).waiting());

    AnswerReceipt receipt = with(t -> t.accept(TestSurveys.CLERK, id));
    assertEquals(3, receipt.rows().accepted());
    SurveyTally tally =
        DATABASE.call("surveys", em -> new TestSurveys(em).surveys().tally(TestSurveys.READER, id));
    MultipleAnswerTable themes =
        assertInstanceOf(MultipleAnswerTable.class, tally.questions().get(2).tabulation());
    assertEquals(
        List.of(1L, 1L, 1L, 1L, 1L),
        themes.rows().stream().limit(5).map(OptionShare::count).toList());
    String kept =
        DATABASE.call(
            "surveys",
            em ->
                (String)
                    em.createNativeQuery(
                            "SELECT mapping FROM surveys.answer_mapping WHERE survey_id = ?1")
                        .setParameter(1, id)
                        .getSingleResult());
    assertTrue(kept.contains("\"unknown\":\"other\""), kept);
  }

  @Test
  @DisplayName("Google・LimeSurvey・kintoneの回答も、対応を決めれば誤りなく読める")
  void otherToolsExportsAreRead() {
    List<String> files = List.of("W1-google-forms.csv", "W1b-google-sheets.xlsx", "W5-kintone.csv");
    for (int i = 0; i < files.size(); i++) {
      AnswersUpload upload = upload("qW.csv", files.get(i), 2041 + i);
      UUID id = mapping(m -> m.open(TestSurveys.CLERK, upload)).id();
      TableMapping proposed = mapping(m -> m.proposal(TestSurveys.CLERK, id)).mapping();
      AnswerDryRun read = mapping(m -> m.map(TestSurveys.CLERK, id, othersInOneAction(proposed)));
      assertTrue(read.acceptable(), files.get(i) + read.remarks());
    }
    AnswersUpload lime = upload("qW.csv", "W3-limesurvey.csv", 2049);
    UUID id = mapping(m -> m.open(TestSurveys.CLERK, lime)).id();
    TableMapping proposed = mapping(m -> m.proposal(TestSurveys.CLERK, id)).mapping();
    AnswerDryRun read = mapping(m -> m.map(TestSurveys.CLERK, id, proposed));
    assertEquals(0, read.remarks().faults().size(), read.remarks().toString());
    assertEquals(3, read.rows().in());
  }

  @Test
  @DisplayName("この製品の様式の見出しなら、対応付けを挟まずに確認へ進む")
  void theOwnFormIsJudgedAtOnce() {
    OpenDryRun opened =
        mapping(m -> m.open(TestSurveys.CLERK, upload("qA.csv", "12-float-codes.csv", 2032)));
    assertFalse(opened.waiting());
    OpenDryRun titled =
        mapping(m -> m.open(TestSurveys.CLERK, upload("qA.csv", "30-title-above.csv", 2033)));
    assertTrue(titled.waiting());
    TableMapping proposed = mapping(m -> m.proposal(TestSurveys.CLERK, titled.id())).mapping();
    assertTrue(listed(titled.id()).waiting());
    assertFalse(listed(opened.id()).waiting());
    AnswerDryRun read = mapping(m -> m.map(TestSurveys.CLERK, titled.id(), proposed));
    assertEquals(1, read.rows().accepted());
    assertThrows(NotFound.class, () -> mapping(m -> m.proposal(TestSurveys.BUREAU, titled.id())));
  }

  @Test
  @DisplayName("対応を決め直すと、前の対応で直した値は捨て、行を読み直す")
  void anotherMappingStartsOver() {
    byte[] answers =
        "ID,開催の必要性,分野,意見\r\n1,？,教育,あ\r\n2,不要,教育,い\r\n".getBytes(StandardCharsets.UTF_8);
    AnswersUpload upload =
        new AnswersUpload(
            new SurveyFile("設問表.csv", RealLifeFiles.read("files/qA.csv")),
            new SurveyFile("回答.csv", answers),
            new FiscalYear(2034),
            null);
    UUID id = mapping(m -> m.open(TestSurveys.CLERK, upload)).id();
    TableMapping proposed = mapping(m -> m.proposal(TestSurveys.CLERK, id)).mapping();
    assertEquals(1, mapping(m -> m.map(TestSurveys.CLERK, id, proposed)).rows().faulty());
    assertTrue(with(t -> t.correct(TestSurveys.CLERK, id, 2, "問1", "1")).acceptable());
    AnswerDryRun again = mapping(m -> m.map(TestSurveys.CLERK, id, proposed));
    assertEquals(1, again.rows().faulty());
    assertEquals(List.of(), again.decisions().corrections());
  }

  @Test
  @DisplayName("同じ列の同じ値は、一度の訂正で全ての行を直す")
  void aValueIsCorrectedInAllRowsAtOnce() {
    byte[] answers =
        "受付番号,問1,問2,問3\r\n1,要,1,\r\n2,要,1,\r\n3,不要,1,\r\n4,要,1,\r\n5,要る,1;教育系,\r\n"
            .getBytes(StandardCharsets.UTF_8);
    AnswersUpload upload =
        new AnswersUpload(
            new SurveyFile("設問表.csv", RealLifeFiles.read("files/qA.csv")),
            new SurveyFile("回答.csv", answers),
            new FiscalYear(2035),
            null);
    UUID id = mapping(m -> m.open(TestSurveys.CLERK, upload)).id();
    AnswerDryRun corrected = corrected(id, "要", "1");
    assertEquals(1, corrected.rows().faulty());
    assertEquals(3, corrected.decisions().corrections().size());
    assertEquals("要", corrected.decisions().corrections().get(0).former());
    assertEquals(1, corrected(id, "要る", "必要").rows().faulty());
    assertTrue(corrected(id, "教育系", "教育", "問2").acceptable());
    assertThrows(NotFound.class, () -> corrected(id, "要る", "必要", "問9"));
  }

  private static AnswerDryRun corrected(UUID id, String written, String value) {
    return corrected(id, written, value, "問1");
  }

  private static AnswerDryRun corrected(UUID id, String written, String value, String column) {
    return DATABASE.call(
        "surveys",
        em ->
            TestDryRuns.correctionsOn(em, TestSurveys.CLOCK, new TestAudit())
                .correct(TestSurveys.CLERK, id, column, written, value));
  }
}
