package org.kakehashi.sessions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.OSAKA;
import static org.kakehashi.programme.testing.Office.READER;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.intake.ImportReceipt.Outcome;
import org.kakehashi.intake.MalformedJson;
import org.kakehashi.intake.StrictJson;
import org.kakehashi.intake.UnreadableProgramme;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.testing.FilledSheets;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.testing.DemoFiles;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonImport;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.comparison.ComparisonsOnDatabase;
import org.kakehashi.programme.decision.DecisionsOnDatabase;
import org.kakehashi.programme.imports.ComparisonImportOnDatabase;
import org.kakehashi.programme.issue.OpenIssuesOnDatabase;
import org.kakehashi.programme.item.ProgrammeItemsOnDatabase;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ProgrammeIntake;
import org.kakehashi.sessions.conference.ConferencesOnDatabase;

class ProgrammeIntakePersistenceIT {
  private static final String ONE =
      """
      {"fiscal_year": %d, "undertakings": [%s]}""";
  private static final String TRAINING =
      """
      {"title": "研修", "kind": "養成研修", "status": "実施予定"}""";

  /** What only says that it is a workbook; its tables are given. */
  private static final byte[] ARCHIVE = bytes("PK");

  private static final Office OFFICE = new Office("sessions");

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @Tag("R58")
  @Tag("R95")
  @DisplayName("実演用の三つのファイルはそのまま取り込め、もう一度取り込んでも何も変わらない")
  void theDemonstrationComesInAndStaysTheSame() {
    assertEquals(1, comparison(2025).count(Outcome.ADDED));
    ImportReceipt r7 = programme("programme-r7.json");
    ImportReceipt r8 = programme("programme-r8.json");
    assertEquals(r7.lines().size(), r7.count(Outcome.ADDED));
    assertEquals(16, r8.count(Outcome.ADDED));

    Kept before = kept(2025);
    assertEquals(1, comparison(2025).count(Outcome.UNCHANGED));
    assertEquals(r7.lines().size(), programme("programme-r7.json").count(Outcome.UNCHANGED));
    assertEquals(16, programme("programme-r8.json").count(Outcome.UNCHANGED));
    assertEquals(before, kept(2025));

    List<Citation> load =
        before.comparisons().get(0).entry().citations().stream()
            .filter(citation -> citation.text().contains("講師"))
            .filter(citation -> citation.criterion() == null)
            .toList();
    assertEquals(List.of("対面形式", "オンライン形式"), load.stream().map(Citation::supports).toList());
    assertEquals(2, before.comparisons().get(0).revision(), "引用はまとめて一つの版");
  }

  @Test
  @DisplayName("様式に記入したExcelからは、同じ内容のJSONと同じ記録ができる")
  void theFormFilledInSaysTheSameAsTheJson() throws MalformedJson {
    comparison(2035);
    byte[] json =
        bytes(
            new String(DemoFiles.read("programme-r7.json"), StandardCharsets.UTF_8)
                .replace("202", "203"));
    ImportReceipt stated = in(i -> i.importProgramme(CLERK, "r17.json", json));
    Kept before = kept(2035);
    List<UploadedTable> programme =
        FilledSheets.of(in(ProgrammeIntake::form), StrictJson.object(json, 1 << 20, 20));
    ImportReceipt filled = filled(programme);
    assertEquals(stated.lines().size(), filled.count(Outcome.UNCHANGED), filled.lines().toString());
    assertEquals(before, kept(2035));

    JsonObject compared = StrictJson.object(DemoFiles.read("format-comparison.json"), 1 << 20, 20);
    List<UploadedTable> sheets = FilledSheets.of(compare(ComparisonImport::form), compared);
    ImportReceipt matrix =
        OFFICE.call(
            em ->
                ComparisonImportOnDatabase.on(OFFICE, em, (name, file) -> sheets)
                    .importComparison(CLERK, new FiscalYear(2035), "比較.xlsx", ARCHIVE));
    assertEquals(1, matrix.count(Outcome.UNCHANGED));
    assertEquals(before, kept(2035));
  }

  @Test
  @DisplayName("様式の誤りは、シートと行と列の名で知らせ、何も登録しない")
  void aFaultyFormIsRefusedWhole() {
    List<UploadedTable> sheets =
        List.of(
            FilledSheets.table("年度", List.of(List.of("年度"), List.of("令和16年度"))),
            FilledSheets.table(
                "取組", List.of(List.of("取組の名称", "取組の種類", "状況"), List.of("研修", "養成研修", "実施予定"))),
            FilledSheets.table(
                "行事",
                List.of(
                    List.of("行事の名称", "実施局", "時期", "状況"),
                    List.of("事例検討会", "大阪局", "2034/5/1", "実施予定"),
                    List.of("事例検討会", "東京局", "いつか", "実施予定"))));
    UnreadableProgramme fault = assertThrows(UnreadableProgramme.class, () -> filled(sheets));
    assertEquals("「行事」シートの3行目の「時期」", fault.arguments().get(1));
    assertEquals(List.of(), kept(2034).items());
  }

  @Test
  @DisplayName("電話番号のある引用は、その行の場所を示して断る")
  void aCitationWithANumberIsRefusedAtItsOwnPlace() {
    comparison(2038);
    String citation =
        """
        {"comparison": "事例検討会の実施方法、実施場所", "text": "%s", "source": {"title": "調査"}}""";
    byte[] file =
        bytes(
            "{\"fiscal_year\": 2038, \"citations\": ["
                + citation.formatted("話しやすい。")
                + ","
                + citation.formatted("090-1234-5678まで。")
                + "]}");
    UnreadableProgramme fault =
        assertThrows(
            UnreadableProgramme.class, () -> in(i -> i.importProgramme(CLERK, "a.json", file)));
    assertEquals("citations[1].text", fault.arguments().get(1));
  }

  @Test
  @DisplayName("列を入れ替え、日付を書き直した様式を取り込んでも、画面で直した内容は元に戻らない")
  void theSameContentWrittenOtherwiseDoesNotUndoWhatPeopleEdited() {
    UploadedTable year = FilledSheets.table("年度", List.of(List.of("年度"), List.of("2037")));
    List<String> heads = List.of("取組の名称", "取組の種類", "状況", "時期", "計画の内容");
    List<String> said = List.of("研修", "養成研修", "実施予定", "令和19年5月1日", "元の計画");
    filled(List.of(year, FilledSheets.table("取組", List.of(heads, said))));
    ProgrammeItem kept = kept(2037).items().get(0);
    ProgrammeItemEntry was = kept.entry();
    ProgrammeItemEntry edited =
        new ProgrammeItemEntry(
            was.year(),
            was.title(),
            was.kind(),
            was.progress(),
            was.date(),
            "直した計画",
            was.done(),
            was.source());
    OFFICE.call(
        em -> {
          ProgrammeItemsOnDatabase.on(OFFICE, em).change(CLERK, kept.id(), kept.version(), edited);
          return null;
        });
    List<String> moved = List.of("時期", "計画の内容", "実施の内容", "状況", "取組の種類", "取組の名称");
    List<String> again = List.of("2037/5/1", "元の計画", "", "実施予定", "養成研修", "研修");
    ImportReceipt second = filled(List.of(year, FilledSheets.table("取組", List.of(moved, again))));
    assertEquals(1, second.count(Outcome.UNCHANGED));
    assertEquals("直した計画", kept(2037).items().get(0).entry().planned());
  }

  private static ImportReceipt filled(List<UploadedTable> sheets) {
    return OFFICE.call(
        em ->
            ProgrammeIntakeOnDatabase.on(OFFICE, em, (name, file) -> sheets)
                .importProgramme(CLERK, "様式.xlsx", ARCHIVE));
  }

  @Test
  @DisplayName("画面で直した内容は、同じファイルをもう一度取り込んでも元に戻らない")
  void theSameFileDoesNotUndoWhatPeopleEdited() {
    comparison(2030);
    Comparison kept =
        comparisons(comparisons -> comparisons.list(READER, new FiscalYear(2030))).get(0);
    ComparisonCell edited = new ComparisonCell(Mark.CIRCLE, "直した理由");
    comparisons(b -> b.writeCell(CLERK, kept.id(), kept.version(), "費用", "対面形式", edited));
    assertEquals(1, comparison(2030).count(Outcome.UNCHANGED));
    assertEquals(
        edited,
        comparisons(b -> b.comparison(READER, kept.id())).entry().criteria().get(1).cells().get(0));
  }

  @Test
  @DisplayName("内容の変わったファイルは、変わったものだけを変更する")
  void aChangedFileChangesWhatChanged() {
    String other = TRAINING.replace("\"研修\"", "\"別\"");
    in(i -> i.importProgramme(CLERK, "a.json", bytes(one(2027, TRAINING + "," + other))));
    String held = TRAINING.replace("実施予定", "実施済み");
    ImportReceipt receipt =
        in(i -> i.importProgramme(CLERK, "b.json", bytes(one(2027, held + "," + other))));
    assertEquals(
        List.of(Outcome.CHANGED, Outcome.UNCHANGED),
        receipt.lines().stream().map(ImportReceipt.Line::outcome).toList());
    assertTrue(
        OFFICE.audit().heard().stream()
            .anyMatch(event -> event.detail().equals("added=0 changed=1 unchanged=1")));
  }

  @Test
  @DisplayName("実施済みとした行事を実施予定とするファイルは、その行の状況を示して断り、何も変えない")
  void aFileDoesNotUndoWhatWasHeld() {
    String event =
        """
        {"fiscal_year": 2033,
         "conferences": [{"series": "事例検討会", "bureau": "OSAKA", "status": "%s"}]}""";
    byte[] late = bytes(event.formatted("延期"));
    byte[] held = bytes(event.formatted("実施済み"));
    byte[] planned = bytes(event.formatted("実施予定"));
    assertEquals(1, in(i -> i.importProgramme(CLERK, "a.json", late)).count(Outcome.ADDED));
    assertEquals(1, in(i -> i.importProgramme(CLERK, "a.json", held)).count(Outcome.CHANGED));
    Kept before = kept(2033);
    UnreadableProgramme refused = refused(planned);
    assertEquals("conferences[0].status", refused.arguments().get(1));
    assertTrue(refused.arguments().get(2).contains("実施済み"), refused.arguments().get(2));
    assertEquals(before, kept(2033));
    UnreadableProgramme both =
        refused(
            bytes(
                event.formatted("実施予定").replace("\"status\"", "\"branch\": \"ない支局\", \"status\"")));
    assertEquals("conferences[0]", both.arguments().get(1));
    assertTrue(both.arguments().get(2).contains("ない支局"), both.arguments().get(2));
    assertTrue(both.arguments().get(2).contains("実施済み"), both.arguments().get(2));
    assertEquals(before, kept(2033));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"研修\", \"kind\": \"養成研修\", \"status\": \"済み\"}"
            + "|undertakings[1].status|検討、実施予定、実施済み、延期、見送りのいずれかを記入してください。",
        "{\"title\": \"研修\", \"kind\": \"養成研修\", \"status\": \"検討\", \"date\": \"令和8年\"}"
            + "|undertakings[1].date|日付は2026-02-25",
        "{\"title\": \"研修\", \"kind\": \"養成研修\", \"status\": \"検討\", \"owner\": \"x\"}"
            + "|undertakings[1].owner|この項目は様式にありません。",
        "{\"title\": 5, \"kind\": \"養成研修\", \"status\": \"検討\"}" + "|undertakings[1].title|文字列",
        "{\"title\": \"先\", \"kind\": \"養成研修\", \"status\": \"検討\"}"
            + "|undertakings[1]|同じものがこのファイルの中で重複しています。",
        "{\"title\": \"制\\u0007御\", \"kind\": \"養成研修\", \"status\": \"検討\"}"
            + "|undertakings[1]|「取組の名称」に印刷できない文字",
        "\"研修\"|undertakings[1]|オブジェクト",
      })
  @DisplayName("誤りは場所を示して知らせ、何も登録しない")
  void aFaultIsNamedWithItsPlaceAndNothingIsWritten(String second, String path, String reason) {
    String first = TRAINING.replace("\"研修\"", "\"先\"");
    UnreadableProgramme refused =
        assertThrows(
            UnreadableProgramme.class,
            () ->
                in(
                    i ->
                        i.importProgramme(
                            CLERK, "取組.json", bytes(one(2028, first + "," + second)))));
    assertEquals("取組.json", refused.arguments().get(0));
    assertEquals(path, refused.arguments().get(1));
    assertTrue(refused.arguments().get(2).startsWith(reason), refused.arguments().get(2));
    assertEquals(List.of(), kept(2028).items());
  }

  @Test
  @DisplayName("登録の途中で誤りが分かっても、それまでの分を残さない（地方局の誤り）")
  void aFaultFoundLateLeavesNothingBehind() {
    String file =
        """
        {"fiscal_year": 2028, "undertakings": [%s],
         "conferences": [{"series": "事例検討会", "bureau": "NAHA", "status": "検討"}]}"""
            .formatted(TRAINING);
    UnreadableProgramme refused = refused(bytes(file));
    assertEquals("conferences[0]", refused.arguments().get(1));
    assertEquals("「NAHA」が見つかりません。", refused.arguments().get(2));
    assertEquals(List.of(), kept(2028).items());
  }

  @Test
  @DisplayName("JSONでないもの、UTF-8でないもの、大きすぎるもの、項目名の重なるものは読まない")
  void whatIsNoProperFileIsRefused() {
    assertTrue(refused(bytes("{\"fiscal_year\": 2025,}")).arguments().get(1).contains("1行"));
    assertTrue(
        refused("{\"fiscal_year\": \"令和\"}".getBytes(Charset.forName("windows-31j")))
            .arguments()
            .get(2)
            .contains("UTF-8"));
    assertTrue(refused(new byte[1024 * 1024 + 1]).arguments().get(2).contains("1MB"));
    assertTrue(
        refused(bytes("{\"fiscal_year\": 2025, \"fiscal_year\": 2026}"))
            .arguments()
            .get(2)
            .contains("重複"));
    assertEquals("全体", refused(bytes("[]")).arguments().get(1));
    assertEquals("fiscal_year", refused(bytes("{}")).arguments().get(1));
    assertEquals("fiscal_year", refused(bytes("{\"fiscal_year\": 7}")).arguments().get(1));
    assertEquals(
        "fiscal_year", refused(bytes("{\"fiscal_year\": 1e999999999}")).arguments().get(1));
    assertTrue(refused(bytes("[".repeat(100_000))).arguments().get(2).contains("入れ子"));
  }

  @Test
  @DisplayName("引用は、比較を先に取り込んでから取り込む")
  void aCitationWantsItsComparison() {
    UnreadableProgramme refused =
        refused(
            bytes(
                new String(DemoFiles.read("programme-r7.json"), StandardCharsets.UTF_8)
                    .replaceFirst("2025", "2020")
                    .replace("2026,", "2021,")));
    assertEquals("citations[0].comparison", refused.arguments().get(1));
    assertTrue(refused.arguments().get(2).contains("先に比較を取り込んでください。"));
  }

  @Test
  @Tag("R66")
  @DisplayName("比較は全体のファイルの中からも取り込め、derived_の項目は読み飛ばす。紛らわしい丸も読む")
  void aComparisonInsideALargerFileIsFound() {
    String file =
        """
        {"sources": {}, "format_comparison_matrix": {"title": "比較", "row_header": "開催形式",
         "columns": ["対面", "オンライン"], "derived_counts": {"対面": 1}, "rows": [
          {"criterion": "費用", "対面": {"mark": "〇", "reason": "安い"},
           "オンライン": {"mark": "", "reason": null}}]}}""";
    compare(i -> i.importComparison(CLERK, new FiscalYear(2032), "seed.json", bytes(file)));
    Comparison kept =
        comparisons(comparisons -> comparisons.list(READER, new FiscalYear(2032))).get(0);
    assertEquals(
        List.of(new ComparisonCell(Mark.CIRCLE, "安い"), ComparisonCell.BLANK),
        kept.entry().criteria().get(0).cells());
    assertEquals(2, kept.missing().size());
  }

  @Test
  @DisplayName("取込みには取込みの権限だけが要り、地方局のアカウントではできない")
  void importingAsksForImport() {
    Actor token = TestActors.only(CLERK, Permission.IMPORT);
    byte[] file = bytes(one(2031, TRAINING));
    assertEquals(1, in(i -> i.importProgramme(token, "a.json", file)).count(Outcome.ADDED));
    assertThrows(NotPermitted.class, () -> in(i -> i.importProgramme(READER, "a.json", file)));
    Actor bureau = TestActors.only(OSAKA, Permission.IMPORT);
    assertThrows(OnlyOwnBureau.class, () -> in(i -> i.importProgramme(bureau, "a.json", file)));
  }

  private static UnreadableProgramme refused(byte[] file) {
    return assertThrows(
        UnreadableProgramme.class, () -> in(i -> i.importProgramme(CLERK, "a.json", file)));
  }

  @Test
  @DisplayName("同じファイルを二人が同時に取り込んでも、一度だけ入り、二人とも控えを受け取る")
  void theSameFileTwiceAtOnceComesInOnce() throws Exception {
    byte[] file = bytes(one(2029, TRAINING));
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService clerks = Executors.newFixedThreadPool(2);
    List<Outcome> outcomes = new ArrayList<>();
    try {
      List<Future<ImportReceipt>> both = new ArrayList<>();
      for (int clerk = 0; clerk < 2; clerk++) {
        both.add(
            clerks.submit(
                () ->
                    in(
                        i -> {
                          await(together);
                          return i.importProgramme(CLERK, "a.json", file);
                        })));
      }
      for (Future<ImportReceipt> receipt : both) {
        outcomes.add(receipt.get(60, TimeUnit.SECONDS).lines().get(0).outcome());
      }
    } finally {
      clerks.shutdownNow();
    }
    assertEquals(Set.of(Outcome.ADDED, Outcome.UNCHANGED), Set.copyOf(outcomes));
  }

  private static void await(CyclicBarrier together) {
    try {
      together.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ImportReceipt comparison(int year) {
    return compare(
        i ->
            i.importComparison(
                CLERK,
                new FiscalYear(year),
                "format-comparison.json",
                DemoFiles.read("format-comparison.json")));
  }

  private static ImportReceipt programme(String name) {
    return in(i -> i.importProgramme(CLERK, name, DemoFiles.read(name)));
  }

  /** What is kept of a fiscal year. */
  private record Kept(
      List<ProgrammeItem> items,
      List<Conference> conferences,
      List<Comparison> comparisons,
      List<Decision> decisions,
      List<OpenIssue> issues) {}

  private static Kept kept(int of) {
    FiscalYear year = new FiscalYear(of);
    return OFFICE.call(
        em ->
            new Kept(
                ProgrammeItemsOnDatabase.on(OFFICE, em).list(READER, year),
                ConferencesOnDatabase.on(OFFICE, em).list(READER, year),
                ComparisonsOnDatabase.on(OFFICE, em).list(READER, year),
                DecisionsOnDatabase.on(OFFICE, em).list(READER, year),
                OpenIssuesOnDatabase.on(OFFICE, em).list(READER, year)));
  }

  private static <T> T comparisons(Function<Comparisons, T> work) {
    return OFFICE.call(em -> work.apply(ComparisonsOnDatabase.on(OFFICE, em)));
  }

  private static <T> T in(Function<ProgrammeIntake, T> work) {
    return OFFICE.call(em -> work.apply(ProgrammeIntakeOnDatabase.on(OFFICE, em)));
  }

  private static <T> T compare(Function<ComparisonImport, T> work) {
    return OFFICE.call(em -> work.apply(ComparisonImportOnDatabase.on(OFFICE, em)));
  }

  private static String one(int year, String items) {
    return ONE.formatted(year, items);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
