package org.kakehashi.surveys.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.intake.testing.RealLifeFiles;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.intake.TestCountsReader;
import org.kakehashi.surveys.survey.SurveyDraft;

/** Answer sheets as offices have them come to the right figures, or to a question to the clerk. */
@Tag("R61")
class RealLifeAnswersIT {
  private static final Intake INTAKE = TestIntake.intake();

  /** What a file came to. */
  private record Run(SheetValidation judged, List<Sheet> sheets) {
    AnswerRows rows() {
      return judged.counted();
    }

    List<String> faults() {
      return judged.remarks().faults().stream().map(f -> f.row() + " " + f.column()).toList();
    }

    List<String> queries() {
      return judged.remarks().asked().entrySet().stream()
          .map(each -> each.getKey() + " " + each.getValue().rows())
          .toList();
    }

    /** The choices of a question, a text a sheet. */
    List<String> chosen(int question) {
      return sheets.stream()
          .map(
              sheet ->
                  IntStream.of(sheet.choices())
                      .filter(choice -> Choice.question(choice) == question)
                      .mapToObj(choice -> Integer.toString(Choice.option(choice)))
                      .reduce((a, b) -> a + "+" + b)
                      .orElse(""))
          .toList();
    }

    boolean told(String part) {
      return judged.remarks().notices().stream().anyMatch(notice -> notice.contains(part));
    }
  }

  private static SurveyDraft questionnaire(String path) {
    return TestCountsReader.on(INTAKE)
        .questionnaire(new SurveyFile(name(path), RealLifeFiles.read(path)));
  }

  private static Run run(String questionnaire, String answers, String... chosen) {
    Map<String, String> choices = new TreeMap<>();
    for (int i = 0; i < chosen.length; i += 2) {
      choices.put(chosen[i], chosen[i + 1]);
    }
    List<Sheet> sheets = new ArrayList<>();
    return new Run(
        SheetValidation.of(
            name(answers),
            INTAKE.read(name(answers), RealLifeFiles.read(answers)),
            questionnaire(questionnaire),
            new ClerkDecisions(Map.of(), Map.of(), choices),
            sheets::add),
        sheets);
  }

  private static Run files(String questionnaire, String answers, String... chosen) {
    return run("files/" + questionnaire, "files/" + answers, chosen);
  }

  private static Run clerk(String answers, String... chosen) {
    return run("clerk/00-questionnaire.xlsx", "clerk/" + answers, chosen);
  }

  private static String name(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  @Test
  @DisplayName("「1 2」を12とは読まない。空白の区切りは一度だけ尋ね、改行は区切りとして読む")
  void blanksNeverJoinCodes() {
    Run open = files("qB.csv", "01c-space-separated-only.csv");
    assertEquals(List.of("separator:空白 [2, 5]"), open.queries());
    assertEquals(List.of("1+2", "3"), open.chosen(1));
    assertEquals(2, open.rows().undecided());
    Run split = files("qB.csv", "01c-space-separated-only.csv", "separator:空白", "split");
    assertEquals(List.of("1+2", "1+2", "3", "1+2"), split.chosen(1));
    assertEquals(List.of(), split.faults());
    Run whole = files("qB.csv", "01c-space-separated-only.csv", "separator:空白", "whole");
    assertEquals(List.of("2 問1", "5 問1"), whole.faults());
  }

  @Test
  @DisplayName("改行でつないだコードも選択肢も、一つずつ読む")
  void lineBreaksPart() {
    Run run = files("qB.csv", "02-newline-separated.csv");
    assertEquals(List.of("1+2", "1+2", "3"), run.chosen(1));
    assertEquals(List.of(), run.faults());
  }

  @Test
  @DisplayName("エラー値のセルは全て誤り。二つの#N/Aは一人の受付番号ではない")
  void errorValuesAreFaults() {
    Run run = files("qA.csv", "03-error-cells.xlsx");
    assertEquals(List.of("2 受付番号", "3 受付番号", "4 問3", "5 問3"), run.faults());
    assertEquals(0, run.rows().superseded());
    assertEquals(4, run.rows().faulty());
  }

  @Test
  @DisplayName("読み込んでいないシートの名前と行数を示す")
  void otherSheetsAreNamed() {
    assertTrue(files("qA.csv", "04-two-sheets.xlsx").told("（4行）は読み込んでいません"));
  }

  @Test
  @DisplayName("ハイフンの種類と見えない文字だけが違う受付番号は同じ番号。その文字を示す")
  void hyphensAndHiddenSignsAreOneNumber() {
    Run run = files("qA.csv", "08-minus-receipt.csv");
    assertEquals(3, run.rows().accepted());
    assertEquals(3, run.rows().superseded());
    assertTrue(run.told("U+2212"));
    assertTrue(run.told("U+200B"));
  }

  @Test
  @DisplayName("「特になし」とほかの選択肢が一緒に選ばれた行を示す")
  void nothingBesideOthersIsTold() {
    Run run = files("qA.csv", "11-exclusive-none.csv");
    assertTrue(run.told("「特になし」とほかの選択肢を一緒に選んだ回答があります"));
    assertTrue(run.told("2か所：2行目、4行目"));
  }

  @Test
  @DisplayName("小数で書かれたコードは、コードとは読まない")
  void fractionsAreNoCodes() {
    assertEquals(List.of("2 問1", "2 問2", "3 問2"), files("qA.csv", "12-float-codes.csv").faults());
  }

  @Test
  @DisplayName("FALSEは選ばなかったと読み、列ごとに一度示す")
  void falseIsNotChosen() {
    Run run = files("qA.csv", "13-checkboxes.xlsx");
    assertEquals(List.of(), run.faults());
    assertEquals(List.of("1+3", "2"), run.chosen(2));
    assertTrue(run.told("「問2_1 医療・福祉」の列の「FALSE」"));
  }

  @Test
  @DisplayName("受付番号だけの行は、職員が白票か除外かを決めるまで数えない")
  void numbersAloneWaitForTheClerk() {
    Run open = files("qA.csv", "17-id-only-rows.csv");
    assertEquals(5, open.rows().accepted());
    assertEquals(15, open.rows().undecided());
    assertEquals(
        5, files("qA.csv", "17-id-only-rows.csv", "no_answer", "exclude").rows().accepted());
    Run blank = files("qA.csv", "17-id-only-rows.csv", "no_answer", "blank_sheet");
    assertEquals(20, blank.rows().accepted());
    assertEquals(15L, blank.judged().counts().get(Choice.of(1, Choice.NONE)));
    assertEquals(1, clerk("01-receipt-only-row.xlsx").rows().undecided());
  }

  @Test
  @DisplayName("読点やコンマの区切りは、選択肢の中の記号と分けて、一度だけ尋ねる")
  void commasAreAskedOnce() {
    Run open = files("qA.csv", "20-comma-joined.csv");
    assertEquals(List.of("separator:, [2, 3]", "separator:、 [4]"), open.queries());
    Run split =
        files("qA.csv", "20-comma-joined.csv", "separator:,", "split", "separator:、", "split");
    assertEquals(List.of("1+2", "1+3", "1+2"), split.chosen(2));
  }

  @ParameterizedTest
  @DisplayName("31行の区切り文字は、一度答えれば全て読める")
  @ValueSource(strings = {"03-multi-answers-touten.xlsx 、", "03b-multi-answers-comma.xlsx ,"})
  void oneDecisionReadsAllRows(String fileAndSign) {
    String file = fileAndSign.split(" ")[0];
    String key = "separator:" + fileAndSign.split(" ")[1];
    Run open = clerk(file);
    assertEquals(List.of(), open.faults());
    assertEquals(1, open.queries().size());
    Run split = clerk(file, key, "split");
    assertEquals(31, split.rows().accepted());
    assertEquals("1+2+3+5", split.chosen(4).get(2));
  }

  @Test
  @DisplayName("自由記述の「特になし」「なし」「－」は、意見に数えない")
  void nothingToSayIsNoOpinion() {
    Run run = files("qA.csv", "21-free-none.csv");
    assertEquals(List.of("2", "2", "2", "2", "1"), run.chosen(3));
    assertEquals("特になし", run.sheets().get(0).texts().get(0).text());
  }

  @Test
  @DisplayName("途中にもう一度ある見出しの行は、その行の誤り")
  void aSecondHeadingIsAFault() {
    Run run = files("qA.csv", "21b-concatenated-bom.csv");
    assertEquals(List.of("3 受付番号"), run.faults());
    assertEquals(2, run.rows().accepted());
  }

  @Test
  @DisplayName("記入例、計、※の注記、署名の行は、職員が決めるまで人数に数えない")
  void examplesTotalsAndNotesAreNoPersons() {
    Run open = files("qA.csv", "23-example-total-footnote.xlsx");
    assertEquals(List.of("example [2]", "total [5]", "note [6, 7]"), open.queries());
    assertEquals(2, open.rows().accepted());
    Run out =
        files(
            "qA.csv",
            "23-example-total-footnote.xlsx",
            "example",
            "exclude",
            "total",
            "exclude",
            "note",
            "exclude");
    assertEquals(new AnswerRows(6, 2, 0, 4, 0, 0), out.rows());
    assertEquals("計", out.judged().fates().rows().get(1).receiptNumber());
  }

  @Test
  @DisplayName("番号の付いた選択肢は、番号と選択肢が合えば読む")
  void numberedLabelsAreRead() {
    Run run =
        files(
            "qA.csv",
            "26-numbered-labels.csv",
            "separator:、",
            "split",
            "separator:・",
            "split",
            "separator:/",
            "split");
    assertEquals(List.of(), run.faults());
    assertEquals(List.of("1", "1", "1", "1", "1", "1"), run.chosen(1));
    assertEquals(List.of("1+3", "1+3", "2", "1+3", "1+3", "1+3"), run.chosen(2));
  }

  @Test
  @DisplayName("3-4人、３－４人、3∼4人は3～4人と読み、一覧に挙げる")
  void rangesAreReadWithAnyDash() {
    Run run = clerk("06-variants.xlsx");
    assertEquals(List.of(), run.faults());
    assertEquals(
        9,
        run.judged().remarks().recognised().stream()
            .map(Remarks.Recognised::understood)
            .filter("3～4人"::equals)
            .count());
  }

  @Test
  @DisplayName("対象条件は、二つの選択肢でも選択肢の文言でも書ける")
  void conditionsNameSeveralOptions() {
    SurveyDraft.Condition two =
        questionnaire("clerk/07-condition-two-options.xlsx").questions().get(1).condition();
    assertEquals(new SurveyDraft.Condition(1, List.of("1", "2"), "問1で「必要」又は「不要」を選択した者"), two);
    SurveyDraft.Condition label =
        questionnaire("clerk/07b-condition-label.xlsx").questions().get(1).condition();
    assertEquals(new SurveyDraft.Condition(1, "1", "問1で「必要」を選択した者"), label);
  }

  @Test
  @DisplayName("ファイルの33行は、31行の回答、1行の差替え、1行の空白と合う")
  void everyRowIsAccountedFor() {
    Run run = clerk("08-answers-33rows-blank-row.xlsx");
    assertEquals(new AnswerRows(33, 31, 1, 0, 1, 0), run.rows());
    assertEquals(List.of(22, 8), run.judged().fates().rows().stream().map(r -> r.row()).toList());
  }
}
