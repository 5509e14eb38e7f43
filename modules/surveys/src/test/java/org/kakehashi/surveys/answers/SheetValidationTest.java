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
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SurveyFileFaulty;
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
            "回答.csv", List.of(table(heading, lines)), SURVEY, corrections, exclusions, sheets::add),
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
    assertEquals(3, run.judged().counted().in());
    assertEquals(List.of(new Remarks.Superseded("A1", 2, 4)), run.remarks().superseded());
    assertEquals(List.of(), faults(run));
    assertEquals(List.of("A2", "A1"), run.sheets().stream().map(Sheet::receipt).toList());
    assertEquals(
        run.judged().counted().in(),
        run.sheets().size()
            + run.judged().counted().superseded()
            + run.judged().counted().excluded());
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
}
