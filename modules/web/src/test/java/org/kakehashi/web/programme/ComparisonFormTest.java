package org.kakehashi.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.NotInTheComparison;
import org.kakehashi.programme.testing.PrintedComparison;
import org.kakehashi.web.form.Marked;
import org.kakehashi.web.page.FormEntry;

@DisplayName("比較の名称を直しても、記号・理由・引用は残る")
class ComparisonFormTest {
  private static final ComparisonCell HARD = new ComparisonCell(Mark.TRIANGLE, "交通費が必要");
  private static final ComparisonCell EASY = new ComparisonCell(Mark.DOUBLE_CIRCLE, "交通費が不要");
  private static final ComparisonEntry KEPT =
      PrintedComparison.of(
          2025,
          List.of(
              new Criterion("費用", List.of(HARD, EASY)),
              new Criterion("議論の活発化", List.of(EASY, HARD))),
          List.of(
              new Citation(
                  "費用", "対面形式", "オンライン形式", "予算の確保が課題", PrintedComparison.MINUTES, "remark:1")));

  @Test
  @DisplayName("開いてそのまま保存すると、内容は同じである")
  void savesWhatItShows() {
    assertEquals(KEPT, ComparisonForm.entry(ComparisonForm.of(KEPT, 3), KEPT));
  }

  @Test
  @DisplayName("観点と形式の名称を直すと、引用の名称も直る")
  void citationsFollowNewNames() {
    var form = ComparisonForm.of(KEPT, 3).value("criterion-1", "経費").value("option-2", "ウェブ会議形式");
    var saved = ComparisonForm.entry(form, KEPT);
    assertEquals(List.of(HARD, EASY), saved.criteria().get(0).cells());
    assertEquals("経費", saved.citations().get(0).criterion());
    assertEquals("ウェブ会議形式", saved.citations().get(0).supports());
  }

  @Test
  @DisplayName("加えた形式の記号と理由は、空である")
  void newFormatsBeginBlank() {
    var saved = ComparisonForm.entry(ComparisonForm.of(KEPT, 3).value("option-3", "併用"), KEPT);
    assertEquals(List.of(HARD, EASY, ComparisonCell.BLANK), saved.criteria().get(0).cells());
  }

  @Test
  @DisplayName("引用のある観点は、引用を直すまで除けない")
  void citedCriteriaStay() {
    var form = ComparisonForm.of(KEPT, 3).value("criterion-1", "");
    assertThrows(NotInTheComparison.class, () -> ComparisonForm.entry(form, KEPT));
  }

  @Test
  @DisplayName("「上へ」「下へ」で順序を入れ替えると、記号・理由・引用も一緒に動く")
  void neighboursChangeOverWithAllTheyCarry() {
    var form = ComparisonForm.moved(ComparisonForm.of(KEPT, 3), "criterion-2-up");
    var saved = ComparisonForm.entry(ComparisonForm.moved(form, "option-1-down"), KEPT);
    assertEquals(
        List.of(
            new Criterion("議論の活発化", List.of(HARD, EASY)), new Criterion("費用", List.of(EASY, HARD))),
        saved.criteria());
    assertEquals(List.of("オンライン形式", "対面形式"), saved.options());
    assertEquals(KEPT.citations(), saved.citations());
    assertEquals("criterion-1-up", form.value("moved"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criterion-1-up",
        "criterion-20-down",
        "option-4-down",
        "criterion-99-up",
        "x",
        ""
      })
  @DisplayName("端より先へは動かない")
  void nothingMovesBeyondTheEnds(String move) {
    var form = ComparisonForm.of(KEPT, 3);
    assertEquals(form, ComparisonForm.moved(form, move));
  }

  @ParameterizedTest
  @CsvSource({
    "title, 201",
    "row-header, 51",
    "option-2, 101",
    "criterion-2, 101",
    "legend-TRIANGLE, 51",
    "reference-note, 4001",
    "conclusion, 1001",
    "source, 301",
  })
  @DisplayName("長すぎる文は、その項目に示す")
  void whatIsTooLongIsMarkedThere(String field, int length) {
    var form = ComparisonForm.of(KEPT, 3).value(field, "長".repeat(length));
    assertEquals(field, marked(form));
  }

  @Test
  @DisplayName("重なる名称と、引用のある観点の削除は、その項目に示す")
  void namesThatClashAreMarkedThere() {
    var twice = ComparisonForm.of(KEPT, 3).value("criterion-2", "費用");
    assertEquals("criterion-2", marked(twice));
    var cited = ComparisonForm.of(KEPT, 3).value("criterion-1", "");
    assertEquals("criterion-1", marked(cited));
  }

  private static String marked(FormEntry form) {
    return Marked.field(
        form, ComparisonForm.fields(form, KEPT), () -> ComparisonForm.entry(form, KEPT));
  }
}
