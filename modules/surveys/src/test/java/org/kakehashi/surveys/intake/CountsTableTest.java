package org.kakehashi.surveys.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.survey.SurveyDraft;

class CountsTableTest {
  private static SurveyDraft read(boolean counted, String... lines) {
    List<UploadedRow> rows = new ArrayList<>();
    rows.add(new UploadedRow(1, CountsForm.COLUMNS));
    for (String line : lines) {
      rows.add(new UploadedRow(rows.size() + 1, Arrays.asList(line.split(",", -1))));
    }
    return CountsTable.read("集計値.csv", List.of(new UploadedTable("集計値", rows)), counted);
  }

  private static List<String> faults(String... lines) {
    return assertThrows(SurveyFileFaulty.class, () -> read(true, lines)).faults().stream()
        .map(SurveyFileFaulty.Fault::text)
        .toList();
  }

  private static SurveyDraft template(String csv) {
    List<UploadedRow> rows = new ArrayList<>();
    for (String line : csv.substring(1).strip().split("\r\n")) {
      rows.add(new UploadedRow(rows.size() + 1, Arrays.asList(line.split(",", -1))));
    }
    return CountsTable.read("様式.csv", List.of(new UploadedTable("様式", rows)), true);
  }

  @Test
  @DisplayName("様式は、記入例の印を消せばそのままで読める")
  void theFormItselfIsSound() {
    SurveyDraft draft = template(CountsForm.csv().replace(CountsForm.EXAMPLE, ""));
    assertEquals(4, draft.questions().size());
    assertEquals(QuestionKind.MULTIPLE, draft.questions().get(2).kind());
    SurveyDraft.Condition condition = draft.questions().get(1).condition();
    assertNotNull(condition);
    assertEquals("問1で「必要」を選択した者", condition.label());
  }

  @Test
  @DisplayName("記入例のままの様式は、調査として取り込まず、残っている行を全て示す")
  void theUntouchedFormIsNoSurvey() {
    List<SurveyFileFaulty.Fault> faults =
        assertThrows(SurveyFileFaulty.class, () -> template(CountsForm.csv())).faults();
    assertEquals(
        List.of(2, 3, 7, 10, 13, 17, 18),
        faults.stream().map(SurveyFileFaulty.Fault::row).toList());
    assertEquals("2行目「内容」：様式の記入例のままです。書き換えるか、行を消してください。", faults.get(0).text());
  }

  @Test
  @DisplayName("全角の数字と桁区切りは数として読み、その他は末尾に置く")
  void figuresAreUnderstood() {
    SurveyDraft draft =
        read(
            true,
            "調査名,,調査,,,,,",
            "送付数,,５２,,,,,",
            "設問,問１,どれですか。,複数回答,,,,",
            "その他,,その他（具体的に）,,９,,,",
            "選択肢,,3～4人,,12,,,");
    assertEquals(52, draft.sent());
    List<SurveyDraft.Option> options = draft.questions().get(0).options();
    assertEquals(List.of("2", "1"), options.stream().map(SurveyDraft.Option::code).toList());
    assertEquals(AnswerOption.Kind.OTHER, options.get(1).kind());
    assertEquals(9, options.get(1).count());
    assertEquals(3, options.get(0).min());
  }

  @Test
  @DisplayName("負の数、小数、大きすぎる数、空欄の回答数は行と列を示して断る")
  void countsAreWholeNumbers() {
    assertEquals(
        List.of(
            "4行目「回答数」：回答数は0から99999999までの整数にしてください。",
            "5行目「回答数」：回答数は0から99999999までの整数にしてください。",
            "6行目「回答数」：回答数は0から99999999までの整数にしてください。",
            "7行目「回答数」：回答数は0から99999999までの整数にしてください。"),
        faults(
            "調査名,,調査,,,,,",
            "設問,,どれですか。,単一回答,,,,",
            "選択肢,1,甲,,-1,,,",
            "選択肢,2,乙,,1.5,,,",
            "選択肢,3,丙,,100000000,,,",
            "選択肢,4,丁,,,,,"));
  }

  @Test
  @DisplayName("重なるコード、空の選択肢、順番違いの番号、知らない区分を断る")
  void rowsMustFollowTheForm() {
    List<String> faults =
        faults(
            "調査名,,調査,,,,,",
            "設問,問2,どれですか。,単一回答,,,,",
            "選択肢,1,甲,,1,,,",
            "選択肢,1,乙,,1,,,",
            "選択肢,3,,,1,,,",
            "選択肢,NA,丙,,1,,,",
            "備考,,何か,,,,,");
    assertEquals(5, faults.size());
    assertTrue(faults.get(0).startsWith("3行目「番号」"));
  }

  @Test
  @DisplayName("見出しのない表、設問のない表は断る")
  void theFormIsNeeded() {
    assertThrows(
        SurveyFileFaulty.class,
        () ->
            CountsTable.read(
                "x.csv",
                List.of(new UploadedTable("x", List.of(new UploadedRow(1, List.of("a", "b"))))),
                true));
    assertThrows(SurveyFileFaulty.class, () -> CountsTable.read("x.csv", List.of(), true));
    assertEquals(1, faults("調査名,,調査,,,,,").size());
  }

  @Test
  @DisplayName("設問表では回答数が空欄でよい")
  void aQuestionnaireNeedsNoCounts() {
    SurveyDraft draft = read(false, "調査名,,調査,,,,,", "設問,,どれですか。,単一回答,,,,", "選択肢,1,甲,,,,,");
    assertEquals(0, draft.questions().get(0).options().get(0).count());
  }

  @Test
  @DisplayName("回答票の設問表に、無回答・非該当の選択肢は書けない")
  void noAnswerIsNoOptionOfAQuestionnaire() {
    assertThrows(
        SurveyFileFaulty.class,
        () -> read(false, "調査名,,調査,,,,,", "設問,,どれですか。,単一回答,,,,", "選択肢,1,無回答,,,,,"));
  }

  @Test
  @DisplayName("見出し・区分・コード・件数の見えない文字は読み飛ばし、文言のエラー値と見えない値は断る")
  void invisibleSignsAreDroppedAndLostTextsAreFaults() {
    SurveyDraft draft =
        read(
            true,
            "\u200B調査名,,調\u00AD査,,,,,",
            "設問\uFEFF,問1\u200E,どれ\u200Bですか。,単一回答\u2060,,,,",
            "選択肢,1\u200B,必要\uFEFF,,\u200B12,,,");
    assertEquals("調査", draft.title());
    assertEquals("どれですか。", draft.questions().get(0).text());
    assertEquals("必要", draft.questions().get(0).options().get(0).label());
    assertEquals("1", draft.questions().get(0).options().get(0).code());
    assertEquals(12, draft.questions().get(0).options().get(0).count());

    List<String> faults =
        faults(
            "調査名,,調査,,,,,", "設問,問1,どれですか。,単一回答,,,,", "選択肢,1,#N/A,,12,,,", "選択肢,2,#REF!,,#N/A,,,");
    assertEquals(3, faults.size(), faults.toString());
    assertTrue(faults.get(0).startsWith("4行目「内容」：エラー値"), faults.get(0));
  }

  @Test
  @DisplayName("見えるとおりに読み取れない数値の文言は、文字列の書式での入力を求める")
  void aTextThatCanNotBeToldAsSeenIsAskedForAsText() {
    UploadedRow option =
        new UploadedRow(
            4,
            List.of("選択肢", "1", "12", "", "5"),
            List.of("選択肢", "1", ErrorValue.UNSHOWN, "", "5"));
    List<UploadedRow> rows =
        List.of(
            new UploadedRow(1, CountsForm.COLUMNS),
            new UploadedRow(2, List.of("調査名", "", "調査")),
            new UploadedRow(
                3, List.of("設問", "1", "どれですか。", "単一回答"), List.of("設問", "問1", "どれですか。", "単一回答")),
            option);
    SurveyFileFaulty refusal =
        assertThrows(
            SurveyFileFaulty.class,
            () -> CountsTable.read("x.xlsx", List.of(new UploadedTable("x", rows)), true));
    assertEquals(1, refusal.faults().size());
    assertTrue(refusal.faults().get(0).text().contains("文字列の書式"));
  }

  @Test
  @DisplayName("設問の表が二枚目のシートにもあれば、黙って読み飛ばさない")
  void aSecondTableIsNeverLeftOut() {
    List<UploadedRow> rows = List.of(new UploadedRow(1, CountsForm.COLUMNS));
    SurveyFileFaulty refusal =
        assertThrows(
            SurveyFileFaulty.class,
            () ->
                CountsTable.read(
                    "x.xlsx",
                    List.of(new UploadedTable("甲", rows), new UploadedTable("乙", rows)),
                    true));
    assertTrue(refusal.faults().get(0).text().contains("シート「乙」"), refusal.faults().toString());
  }
}
