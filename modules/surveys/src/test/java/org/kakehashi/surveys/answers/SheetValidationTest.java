package org.kakehashi.surveys.answers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.options.OptionIndex;
import org.kakehashi.surveys.survey.SurveyDraft;

class SheetValidationTest {
  private static final SurveyDraft SURVEY =
      new SurveyDraft(
          "調査",
          "",
          null,
          null,
          null,
          List.of(
              question(QuestionKind.SINGLE, null, "必要", "不要"),
              question(
                  QuestionKind.SINGLE,
                  new SurveyDraft.Condition(1, "1", "問1で「必要」を選択した者"),
                  "3～4人",
                  "5～6人"),
              question(QuestionKind.MULTIPLE, null, "医療・福祉", "教育", "その他"),
              question(QuestionKind.FREE, null)));

  private static final String WHOLE = "受付番号,問1,問2,問3,問3_その他,問4";
  private static final String SPLIT = "受付番号,問1,問2,問3_1 医療・福祉,問3_2 教育,問3_3,問3_その他,問4";

  private static SurveyDraft.Question question(
      QuestionKind kind, SurveyDraft.Condition condition, String... labels) {
    List<SurveyDraft.Option> options = new ArrayList<>();
    for (String label : labels) {
      options.add(
          SurveyDraft.Option.of(
              Integer.toString(options.size() + 1),
              label,
              label.equals("その他") ? AnswerOption.Kind.OTHER : AnswerOption.Kind.OPTION,
              0));
    }
    return new SurveyDraft.Question(kind, "どれですか。", options, List.of(), List.of(), condition, null);
  }

  private static UploadedTable table(String heading, String... lines) {
    List<UploadedRow> rows = new ArrayList<>();
    rows.add(new UploadedRow(1, Arrays.asList(heading.split(",", -1))));
    for (String line : lines) {
      rows.add(new UploadedRow(rows.size() + 1, Arrays.asList(line.split(",", -1))));
    }
    return new UploadedTable("回答", rows);
  }

  /** A run with the sheets it handed on. */
  private record Run(SheetValidation judged, List<Sheet> sheets) {
    RemarkCollector remarks() {
      return judged.remarks();
    }
  }

  private static Run run(String heading, String... lines) {
    return run(Map.of(), Map.of(), heading, lines);
  }

  private static Run run(
      Map<Integer, Map<String, String>> corrections,
      Map<Integer, String> exclusions,
      String heading,
      String... lines) {
    List<Sheet> sheets = new ArrayList<>();
    return new Run(
        SheetValidation.of(
            "回答.csv",
            List.of(table(heading, lines)),
            SURVEY,
            new ClerkDecisions(corrections, exclusions, Map.of("no_answer", "blank_sheet")),
            sheets::add),
        sheets);
  }

  private static List<String> faults(Run run) {
    return run.remarks().faults().stream()
        .map(f -> f.row() + " " + f.column() + " " + f.value())
        .toList();
  }

  @Test
  @DisplayName("コードでも選択肢でも、列を分けてもまとめても、同じ回答になる")
  void bothLayoutsReadTheSame() {
    int[] expected = {
      Choice.of(1, 1), Choice.of(2, 2), Choice.of(3, 1), Choice.of(3, 3), Choice.of(4, 1)
    };
    Run whole = run(WHOLE, "A1,1,5～6人,1;3,防災,御意見");
    Run split = run(SPLIT, "A1,必要,2,1,,1,防災,御意見");
    assertArrayEquals(expected, whole.sheets().get(0).choices());
    assertArrayEquals(expected, split.sheets().get(0).choices());
    assertEquals(
        List.of(new Sheet.Written(3, true, "防災"), new Sheet.Written(4, false, "御意見")),
        whole.sheets().get(0).texts());
    assertEquals(0, whole.remarks().recognisedCount());
  }

  @Test
  @DisplayName("空欄は無回答、非該当と対象条件に当てはまらない設問は質問していない")
  void blankIsNoAnswerAndSkippedIsNotAsked() {
    Run run = run(WHOLE, "A1,1,,,,", "A2,2,,非該当,,", "A3,,,,,", "A4,2,非該当,1,,");
    assertArrayEquals(
        new int[] {Choice.of(1, 1), Choice.of(2, 0), Choice.of(3, 0), Choice.of(4, 0)},
        run.sheets().get(0).choices());
    assertArrayEquals(
        new int[] {Choice.of(1, 2), Choice.of(2, 1023), Choice.of(3, 1023), Choice.of(4, 0)},
        run.sheets().get(1).choices());
    assertArrayEquals(
        new int[] {Choice.of(1, 0), Choice.of(2, 1023), Choice.of(3, 0), Choice.of(4, 0)},
        run.sheets().get(2).choices());
    assertEquals(List.of(), faults(run));
  }

  @ParameterizedTest
  @DisplayName("U+301Cと～、全角と半角の違いは読み取って一覧に挙げる")
  @CsvSource({"3\u301C4人", "3~4人", "３～４人", "１", "'3～4 人'"})
  void variantsAreRecognisedAndListed(String written) {
    Run run = run(WHOLE, "A1,1," + written + ",,,");
    assertEquals(List.of(), faults(run));
    assertEquals(Choice.of(2, 1), run.sheets().get(0).choices()[1]);
    Remarks.Recognised recognised = run.remarks().recognised().get(0);
    assertEquals("問2", recognised.column());
    assertEquals("3～4人", recognised.understood());
  }

  @Test
  @DisplayName("誤りのある行と列を全て示す")
  void everyFaultyCellIsNamed() {
    Run run =
        run(
            WHOLE,
            "A1,3,,,,",
            ",1,,,,",
            "A3,1;2,,,,",
            "A4,1,,1,防災,",
            "A5,2,1,,,",
            "A6,1,非該当,,,",
            "A7,1,,,,,余り");
    assertEquals(
        List.of("2 問1 3", "3 受付番号 ", "4 問1 1;2", "5 問3_その他 防災", "6 問2 1", "7 問2 非該当", "8 7列目 余り"),
        faults(run));
    assertEquals(7, run.judged().counted().faulty());
    assertEquals(0, run.sheets().size());
  }

  @Test
  @DisplayName("列を分けた複数回答は1か空欄。○などは読み取り、他の値は断る")
  void ticksAreOnes() {
    Run run = run(SPLIT, "A1,1,1,○,0,,,", "A2,1,1,2,,,,", "A3,1,1,1,非該当,,,");
    assertEquals(1, run.remarks().recognisedCount());
    assertEquals(List.of("3 問3_1 医療・福祉 2", "4 問3_1 医療・福祉 非該当"), faults(run));
  }

  @Test
  @DisplayName("受付番号が重なれば後の行を採り、前の行を一覧に挙げる")
  void theLaterOfTwoWins() {
    Run run = run(WHOLE, "A1,9,,,,", "A2,1,,,,", "Ａ１,2,,,,", ",,,,,");
    assertEquals(4, run.judged().counted().in());
    assertEquals(1, run.judged().counted().blank());
    assertEquals(List.of(new Remarks.Superseded("A1", 2, 4)), run.remarks().superseded());
    assertEquals(List.of(), faults(run));
    assertEquals(List.of("A2", "A1"), run.sheets().stream().map(Sheet::receipt).toList());
    assertEquals(
        run.judged().counted().in(),
        run.sheets().size()
            + run.judged().counted().superseded()
            + run.judged().counted().excluded()
            + run.judged().counted().blank());
  }

  @Test
  @DisplayName("職員は値を直すか行を除外する。除外した行は重なりにも数えない")
  void aClerkMendsAndExcludes() {
    Run run =
        run(
            Map.of(2, Map.of("問1", "1"), 4, Map.of("問4", "御意見", "問1", "2")),
            Map.of(3, "二重送信"),
            WHOLE,
            "A1,9,,,,",
            "A1,7,,,,",
            "A2,8");
    assertEquals(List.of(), faults(run));
    assertEquals(2, run.sheets().size());
    assertEquals(1, run.judged().counted().excluded());
    assertEquals(0, run.judged().counted().superseded());
    assertEquals("御意見", run.sheets().get(1).texts().get(0).text());
  }

  @ParameterizedTest
  @DisplayName("見出しが設問表と合わなければ断る")
  @CsvSource(
      delimiter = '|',
      value = {
        "問1,問2,問3,問4",
        "受付番号,問1,問2,問3",
        "受付番号,問1,問2,問3,問4,問5",
        "受付番号,問1,問1,問2,問3,問4",
        "受付番号,問1,問2,問3_1,問3_2,問4",
        "受付番号,問1,問2,問3,問3_1,問4",
        "受付番号,問1,問2,問3_9,問4",
        "受付番号,問1_その他,問1,問2,問3,問4",
        "受付番号,氏名,問1,問2,問3,問4"
      })
  void headingsMustFollowTheQuestionnaire(String heading) {
    assertThrows(SurveyFileFaulty.class, () -> run(heading, "A1,1,1,1,1"));
  }

  @Test
  @DisplayName("コードと別の選択肢が同じ文字なら、勝手に読まず断る")
  void anAmbiguousValueIsNotGuessed() {
    OptionIndex index = new OptionIndex(question(QuestionKind.SINGLE, null, "2", "1").options());
    assertEquals(OptionIndex.AMBIGUOUS, index.exactly("1"));
    assertEquals(OptionIndex.UNKNOWN, index.exactly("3"));
  }

  @Test
  @Tag("R56")
  @DisplayName("回答票の様式は設問表から作られ、そのまま読める")
  void theTemplateFitsTheQuestionnaire() {
    List<String> headings = AnswerColumns.template(SURVEY);
    assertEquals("問3_1 医療・福祉", headings.get(3));
    assertTrue(headings.contains("問3_その他"));
    Run run = run(String.join(",", headings), "A1,1,1,1,,,,");
    assertEquals(1, run.sheets().size());
  }

  @Test
  @DisplayName("数えた結果は母数の内訳と合う")
  void countsAddUp() {
    SurveyDraft counted =
        SheetTally.of(
            SURVEY,
            10,
            5,
            Map.of(
                Choice.of(1, 1),
                3L,
                Choice.of(1, 2),
                1L,
                Choice.of(1, 0),
                1L,
                Choice.of(2, 1),
                2L,
                Choice.of(2, 0),
                1L,
                Choice.of(2, 1023),
                2L));
    assertEquals(new SurveyDraft.Respondents(5, 1, 0), counted.questions().get(0).body());
    assertEquals(new SurveyDraft.Respondents(3, 1, 2), counted.questions().get(1).body());
    assertEquals(10, counted.sent());
  }

  private static Run ofRows(UploadedRow... rows) {
    return ofRows(Map.of(), rows);
  }

  private static Run ofRows(Map<Integer, Map<String, String>> corrections, UploadedRow... rows) {
    List<UploadedRow> all = new ArrayList<>();
    all.add(new UploadedRow(1, Arrays.asList(WHOLE.split(",", -1))));
    all.addAll(List.of(rows));
    List<Sheet> sheets = new ArrayList<>();
    return new Run(
        SheetValidation.of(
            "回答.xlsx",
            List.of(new UploadedTable("回答", all)),
            SURVEY,
            new ClerkDecisions(corrections, Map.of(), Map.of()),
            sheets::add),
        sheets);
  }

  @Test
  @DisplayName("書式のあるセルは、人に見えるとおりに読む：3人のセルは「3」ではなく、10%の意見は「0.1」ではない")
  void formattedCellsAreReadAsSeen() {
    Run run =
        ofRows(
            new UploadedRow(
                2,
                List.of("7", "1", "1", "1", "", "0.1"),
                List.of("007", "1", "1.0", "1", "", "10%")),
            new UploadedRow(3, List.of("8", "1", "3"), List.of("008", "1", "3人")));
    assertEquals(List.of("3 問2 3人"), faults(run));
    Sheet sheet = run.sheets().get(0);
    assertEquals("7", sheet.receipt());
    assertEquals("10%", sheet.texts().get(0).text());
  }

  @Test
  @DisplayName("日時を番号とした行は署名と取り違えず、読まない列に「記入例」「合計」とある行は尋ねる")
  void numbersThatWereMadeAreNotJudged() {
    Run stamped = ofRows(new UploadedRow(2, List.of("2026年3月4日 10:23:05", "1", "1", "1")));
    assertEquals(List.of(), asked(stamped));
    assertEquals(1, stamped.sheets().size());
    Run numbered =
        ofRows(
            new UploadedRow(2, List.of("2行", "1", "1", "1"), List.of("記入例", "1", "1", "1")),
            new UploadedRow(3, List.of("3行", "1", "1", "1"), List.of("大阪局", "1", "1", "1")),
            new UploadedRow(4, List.of("4行", "1", "1", "1"), List.of("合計", "1", "1", "1")));
    assertEquals(List.of("example [2]", "total [4]"), asked(numbered));
    assertEquals(List.of("記入例", "合計"), examples(numbered));
    assertEquals(1, numbered.sheets().size());
  }

  @ParameterizedTest
  @DisplayName("番号の欄に「－」だけの行は、番号のある行として数えず、互いに差し替えもせず、尋ねる")
  @ValueSource(strings = {"－", "ー", "-", "―", "…", "／", "．"})
  void aSignAloneIsNoNumber(String sign) {
    Run run = decided(Map.of(), WHOLE, sign + ",1,1,1,,", sign + ",2,,1,,", "A1,1,1,1,,");
    assertEquals(List.of("unlike_number [2, 3]"), asked(run));
    assertEquals(0, run.judged().counted().superseded());
    assertEquals(List.of("A1"), run.sheets().stream().map(Sheet::receipt).toList());
  }

  @ParameterizedTest
  @DisplayName("番号が空の行は、初めの欄の文字から、計、注記、署名の行かを尋ねる")
  @CsvSource({"計,total", "※電話で聞いた票,note", "作成者：国際課,note", "記入例,example"})
  void aRowWithoutANumberIsJudgedByItsFirstCell(String first, String kind) {
    Run run = decided(Map.of(), WHOLE, "," + first + ",1,1,,", "A1,1,1,1,,");
    assertEquals(List.of(kind + " [2]"), asked(run));
    assertEquals(List.of(first), examples(run));
    assertEquals(List.of(), faults(run));
    assertEquals(1, run.sheets().size());
  }

  @Test
  @DisplayName("同じ日時が続いて「（2）」の付いた番号も、署名と取り違えない")
  void aStampCountedOnIsANumber() {
    Run run = decided(Map.of(), WHOLE, "2026年3月4日 10:23:05（2）,1,1,1,,");
    assertEquals(List.of(), asked(run));
    assertEquals(1, run.sheets().size());
  }

  @Test
  @DisplayName("同じ値を全て直して「記入例」「合計」の行の値も直ったとき、その行を回答者とせず、なお尋ねる")
  void aCorrectedTotalIsStillATotal() {
    Map<String, String> all = Map.of("問1", "1");
    Run run =
        ofRows(
            Map.of(2, all, 3, all, 4, all),
            new UploadedRow(2, List.of("2行", "有", "1", "1"), List.of("記入例", "有", "1", "1")),
            new UploadedRow(3, List.of("3行", "有", "1", "1"), List.of("大阪局", "有", "1", "1")),
            new UploadedRow(4, List.of("4行", "有"), List.of("合計", "有")));
    assertEquals(List.of("example [2]", "total [4]"), asked(run));
    assertEquals(List.of("3行"), run.sheets().stream().map(Sheet::receipt).toList());
  }

  private static Run decided(Map<String, String> choices, String heading, String... lines) {
    List<Sheet> sheets = new ArrayList<>();
    return new Run(
        SheetValidation.of(
            "回答.csv",
            List.of(table(heading, lines)),
            SURVEY,
            new ClerkDecisions(Map.of(), Map.of(), choices),
            sheets::add),
        sheets);
  }

  private static List<String> asked(Run run) {
    return run.remarks().asked().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().rows())
        .toList();
  }

  private static List<String> examples(Run run) {
    return run.remarks().asked().values().stream().map(RemarkCollector.Asked::example).toList();
  }

  @ParameterizedTest
  @DisplayName("数字と数字の間の文字を取り除いて別のコードにすることはない")
  @ValueSource(
      strings = {"1 2", "１　２", "1\t2", "1・2", "1、2", "1/2", "１／２", "1|2", "1･2", "1､2", "1\u00A02"})
  void nothingBetweenDigitsIsTakenOut(String written) {
    Run open = decided(Map.of(), WHOLE, "A1,1,1," + written + ",,");
    assertEquals(List.of(), faults(open));
    assertEquals(1, open.judged().counted().undecided());
    assertEquals(1, asked(open).size());
    String key = asked(open).get(0).replaceAll(" \\[.*", "");
    Run split = decided(Map.of(key, "split"), WHOLE, "A1,1,1," + written + ",,");
    assertArrayEquals(
        new int[] {Choice.of(3, 1), Choice.of(3, 2)},
        Arrays.copyOfRange(split.sheets().get(0).choices(), 2, 4));
  }

  @ParameterizedTest
  @DisplayName("見えない文字や小数点でつながった数字は、コードとして読まない")
  @ValueSource(strings = {"1\u200B2", "1.2", "1-2", "12", "1&2"})
  void whatIsNoSeparatorIsAFault(String written) {
    Run run = decided(Map.of(), WHOLE, "A1,1,1," + written + ",,");
    assertEquals(1, faults(run).size());
    assertEquals(0, run.sheets().size());
  }

  @ParameterizedTest
  @DisplayName("単一回答に二つの値があれば、区切りの文字によらず断る")
  @ValueSource(strings = {"1 2", "1;2", "必要、不要", "1\n2", "①②", "1/2"})
  void twoValuesOfASingleAnswerAreAFault(String written) {
    Run run = decided(Map.of(), WHOLE, "A1," + written + ",,1,,");
    assertEquals(List.of("2 問1 " + written), faults(run));
  }

  @ParameterizedTest
  @DisplayName("番号と選択肢が合えば読み、食い違えば断る")
  @CsvSource({
    "1．必要,1", "1.必要,1", "１）必要,1", "① 必要,1", "(1)必要,1", "①必要,1", "【2】不要,2", "2:不要,2", "2 不要,2",
    "⑴必要,1", "1_必要,1", "1-必要,1", "1．不要,0", "②必要,0", "3．必要,0"
  })
  void aNumberBeforeALabelMustAgree(String written, int option) {
    Run run = decided(Map.of(), WHOLE, "A1," + written + ",,1,,");
    assertEquals(option == 0 ? 1 : 0, faults(run).size());
    if (option > 0) {
      assertEquals(Choice.of(1, option), run.sheets().get(0).choices()[0]);
      assertEquals(1, run.remarks().recognisedCount());
    }
  }

  @ParameterizedTest
  @DisplayName("受付番号らしくない行は、種類ごとに一度尋ね、決まるまで数えない")
  @CsvSource({
    "例,example",
    "（例）,example",
    "記載例1,example",
    "見本,example",
    "計,total",
    "合　計,total",
    "小計,total",
    "平均,total",
    "計（人）,total",
    "東京都計,total",
    "※電話で聞いた票,note",
    "注1,note",
    "（注）再掲,note",
    "以上,note",
    "上記のとおり相違ありません。,note",
    "令和8年10月1日,note",
    "作成者：国際課,note",
    "札幌,unlike_number",
    "この下に続けて記入してください,unlike_number"
  })
  void rowsThatAreNoPersonsAreAskedAbout(String number, String kind) {
    Run open = decided(Map.of(), WHOLE, number + ",1,1,1,,", "A1,1,1,1,,");
    assertEquals(List.of(kind + " [2]"), asked(open));
    assertEquals(1, open.judged().counted().undecided());
    assertEquals(1, open.sheets().size());
    Run out = decided(Map.of(kind, "exclude"), WHOLE, number + ",1,1,1,,", "A1,1,1,1,,");
    assertEquals(1, out.judged().counted().excluded());
    assertEquals(2, out.judged().fates().rows().get(0).row());
  }

  @ParameterizedTest
  @DisplayName("受付番号らしい番号は、尋ねずに数える")
  @ValueSource(
      strings = {
        "1",
        "A-001",
        "受付1",
        "第3号",
        "R8-12",
        "2026/10/01 12:00:01",
        "sum-1a",
        "No.5",
        "会1"
      })
  void numbersAreNotAskedAbout(String number) {
    Run run = decided(Map.of(), WHOLE, number + ",1,1,1,,");
    assertEquals(List.of(), asked(run));
    assertEquals(1, run.sheets().size());
  }

  @Test
  @DisplayName("回答のない後の行は、回答のある行に代わらない。職員に尋ねる")
  void anEmptyRowReplacesNothing() {
    String[] lines = {"A1,1,1,1,,", "A1,,,,,", "A2,,,,,", "A2,2,,1,,"};
    Run open = decided(Map.of(), WHOLE, lines);
    assertEquals(List.of("empty_later [3]"), asked(open));
    assertEquals(List.of(new Remarks.Superseded("A2", 4, 5)), open.remarks().superseded());
    assertEquals(List.of("A1", "A2"), open.sheets().stream().map(Sheet::receipt).toList());
    Run kept = decided(Map.of("empty_later", "exclude"), WHOLE, lines);
    assertEquals(1, kept.judged().counted().excluded());
    Run replaced = decided(Map.of("empty_later", "replace"), WHOLE, lines);
    assertEquals(2, replaced.judged().counted().superseded());
    assertEquals(Choice.of(1, 0), replaced.sheets().get(0).choices()[0]);
  }

  @Test
  @DisplayName("001と1、A1とa1は別の人として数え、同じ人かもしれないと示す")
  void numbersThatLookAlikeAreTold() {
    Run run = decided(Map.of(), WHOLE, "001,1,1,1,,", "1,1,1,1,,", "a2,2,,1,,", "A2,2,,1,,");
    assertEquals(4, run.sheets().size());
    assertEquals(2, run.remarks().notices().size());
    assertTrue(run.remarks().notices().get(0).contains("「001」（2行目）"));
  }

  @ParameterizedTest
  @DisplayName("○の列の「×」などは、選ばなかったという意味かを設問ごとに一度尋ねる")
  @ValueSource(strings = {"×", "✕", "－", "-", "N", "NO", "いいえ", "無"})
  void marksAreAskedAboutOnce(String mark) {
    String[] lines = {"A1,1,1,1," + mark + ",,,", "A2,1,1," + mark + ",1,,,"};
    Run open = decided(Map.of(), SPLIT, lines);
    assertEquals(List.of("mark:問3|" + mark + " [2, 3]"), asked(open));
    assertEquals(2, open.judged().counted().undecided());
    Run not = decided(Map.of("mark:問3|" + mark, "not_chosen"), SPLIT, lines);
    assertEquals(Choice.of(3, 1), not.sheets().get(0).choices()[2]);
    assertEquals(Choice.of(3, 2), not.sheets().get(1).choices()[2]);
  }

  @Test
  @DisplayName("選択肢ごとの列の「①」は、1番の選択肢のことかもしれないので、○とは読まず断る")
  void aCircledNumberIsNoTick() {
    Run run = run(SPLIT, "A1,1,1,,①,,,");
    assertEquals(List.of("2 問3_2 教育 ①"), faults(run));
  }

  @Test
  @DisplayName("選ばなかった印だけの行は、回答が一つもない行")
  void untickedBoxesAreNoAnswer() {
    Run run = decided(Map.of(), SPLIT, "A1,,,0,FALSE,０,,", "A2,1,1,1,0,0,,");
    assertEquals(List.of("no_answer [2]"), asked(run));
    assertEquals(1, run.sheets().size());
  }

  @Test
  @DisplayName("設問表が排他とした選択肢がほかと一緒なら、どう数えるかを尋ねる")
  void anExclusiveOptionBesideOthersIsAskedAbout() {
    List<SurveyDraft.Option> options =
        List.of(
            SurveyDraft.Option.of("1", "医療", AnswerOption.Kind.OPTION, 0),
            SurveyDraft.Option.of("2", "関心はない", AnswerOption.Kind.OPTION, 0).exclusively());
    SurveyDraft survey =
        new SurveyDraft(
            "調査",
            "",
            null,
            null,
            null,
            List.of(
                new SurveyDraft.Question(
                    QuestionKind.MULTIPLE, "どれ。", options, List.of(), List.of(), null, null)));
    for (String choice : List.of("others 1", "alone 2", "both 1+2", "")) {
      List<Sheet> sheets = new ArrayList<>();
      Map<String, String> chosen =
          choice.isEmpty() ? Map.of() : Map.of("exclusive:問1|関心はない", choice.split(" ")[0]);
      SheetValidation judged =
          SheetValidation.of(
              "回答.csv",
              List.of(table("受付番号,問1", "A1,1;2", "A2,2")),
              survey,
              new ClerkDecisions(Map.of(), Map.of(), chosen),
              sheets::add);
      assertEquals(choice.isEmpty() ? 1 : 2, sheets.size());
      assertEquals(choice.isEmpty() ? 1 : 0, judged.counted().undecided());
      if (!choice.isEmpty()) {
        int[] choices = sheets.get(0).choices();
        assertEquals(choice.split(" ")[1].split("\\+").length, choices.length);
      }
    }
  }

  @Test
  @DisplayName("長い値は、初めの500件の誤りではそのまま、その先では初めだけを残す")
  void onlyTheFirstFaultsKeepLongValues() {
    String value = "あ".repeat(300);
    String[] lines = new String[502];
    Arrays.setAll(lines, row -> "A" + row + "," + value + ",,1,,");
    List<Remarks.Fault> faults = run(WHOLE, lines).remarks().faults();
    assertEquals(502, faults.size());
    assertEquals(value, faults.get(499).value());
    assertEquals("あ".repeat(100) + "…", faults.get(500).value());
  }

  @Test
  @DisplayName("空白の行は数えて、その行の番号を残す")
  void blankRowsAreCounted() {
    List<UploadedRow> rows =
        List.of(
            new UploadedRow(1, List.of("受付番号", "問1", "問2", "問3", "問4")),
            new UploadedRow(4, List.of("A1", "1", "1", "1")),
            new UploadedRow(5, List.of("", " ")),
            new UploadedRow(7, List.of("A2", "1", "1", "1")));
    SheetValidation judged =
        SheetValidation.of(
            "回答.csv",
            List.of(new UploadedTable("回答", rows)),
            SURVEY,
            new ClerkDecisions(Map.of(), Map.of(), Map.of()),
            sheet -> {});
    assertEquals(4, judged.counted().blank());
    assertEquals(6, judged.counted().in());
    assertEquals(
        List.of("2-3", "5-6"),
        judged.fates().rows().stream().map(row -> row.row() + "-" + row.otherRow()).toList());
  }

  @ParameterizedTest
  @DisplayName("意見がないという記述は意見に数えず、意見は全て数える")
  @CsvSource({
    "特になし,2",
    "なし。,2",
    "ありません,2",
    "特に意見はありません。,2",
    "－,2",
    "―,2",
    "N/A,2",
    "（なし）,2",
    "無し,2",
    "とくにない,2",
    "特になしではないが日程を増やしてほしい,1",
    "問題なし,1",
    "なしの木を植えたい,1",
    "無料にしてほしい,1",
    "特に良い,1",
    "-1,1"
  })
  void nothingToSayIsToldApart(String written, int choice) {
    Run run = decided(Map.of(), WHOLE, "A1,1,1,1,," + written);
    int[] choices = run.sheets().get(0).choices();
    assertEquals(Choice.of(4, choice), choices[choices.length - 1]);
    assertEquals(written, run.sheets().get(0).texts().get(0).text());
  }
}
