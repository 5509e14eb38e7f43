package org.kakehashi.reporting.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.surveys.testing.PublishedSurvey;

class SurveyTallyComposerTest {
  private static final LocalDate DATE = LocalDate.of(2026, 2, 25);

  @Test
  @Tag("R59")
  @Tag("R60")
  @DisplayName("表ごとに母数を示す：n＝25（回答数の合計）、23、23、複数回答は母数の記載なし")
  void everyTableStatesItsOwnBase() {
    List<String> captions =
        tables(paper(TallyLayout.WITH_SHARES)).stream()
            .filter(table -> table.id().startsWith("q"))
            .map(Block.Table::caption)
            .toList();
    assertEquals(
        List.of(
            "表1　問1（単一回答）　n＝25（回答数の合計）",
            "表2　問2（単一回答）　n＝23（回答数の合計）",
            "表3　問3（単一回答）　n＝23（回答数の合計）",
            "表4　問4（複数回答）　母数の記載なし（回答数のみ）"),
        captions);
  }

  @Test
  @Tag("R59")
  @DisplayName("必要 21 84.0、不要 4 16.0、計 25 100.0")
  void theFirstTableReproducesThePublishedFigures() {
    Block.Table first = table(paper(TallyLayout.WITH_SHARES), "q1");
    assertEquals(
        List.of(
            List.of("必要", "21", "84.0"), List.of("不要", "4", "16.0"), List.of("計", "25", "100.0")),
        texts(first));
    assertTrue(first.rows().get(2).total());
  }

  @Test
  @Tag("R61")
  @DisplayName("母数のない複数回答は構成比の列を持たず、その他は最後")
  void multipleAnswersWithoutABaseHaveNoShares() {
    Block.Table themes = table(paper(TallyLayout.WITH_SHARES), "q4");
    assertEquals(2, themes.columns().size());
    assertEquals(List.of("その他", "3"), texts(themes).get(7));
    assertEquals(8, themes.rows().size());
  }

  @Test
  @DisplayName("原資料の様式は回答と回答数の2列で、母数は添える")
  void thePublishedLayoutHasTwoColumns() {
    Paper paper = paper(TallyLayout.COUNTS_ONLY);
    Block.Table first = table(paper, "q1");
    assertEquals(2, first.columns().size());
    assertTrue(first.caption().contains("n＝25"));
    assertFalse(paper.body().stream().anyMatch(Block.BarChart.class::isInstance));
  }

  @Test
  @DisplayName("資料にない送付数は「資料に記載なし」であり0ではない")
  void whatTheSourceDoesNotStateIsSaidSo() {
    Block.Table overview = table(paper(TallyLayout.WITH_SHARES), "overview");
    assertEquals(List.of("送付数（人）", "資料に記載なし"), texts(overview).get(5));
    assertTrue(overview.rows().get(5).cells().get(1) instanceof Cell.Missing);
  }

  @Test
  @Tag("R62")
  @Tag("R65")
  @DisplayName("所見の文は拠った表とともに、結論は⇒とともに示す")
  void findingsStandWithTheTableTheyRestOn() {
    List<Block> body = paper(TallyLayout.WITH_SHARES).body();
    assertTrue(body.contains(Layout.body("回答者の大半が事例検討会の実施を希望していることが認められた。（表1）")));
    assertTrue(
        body.stream()
            .anyMatch(
                block ->
                    block instanceof Block.Paragraph paragraph
                        && paragraph.style() == Block.Paragraph.Style.CONCLUSION));
  }

  @Test
  @DisplayName("データの表は一行に一つの値を持ち、構成比のない設問に構成比の行はない")
  void theDataTableHoldsOneObservationARow() {
    DataTable data = paper(TallyLayout.WITH_SHARES).data().tables().get(0);
    long shares = rows(data, "Q4").stream().filter(row -> row.contains(Datum.of("share"))).count();
    assertEquals(0, shares);
    assertEquals(6, rows(data, "Q1").size());
    assertTrue(rows(data, "Q4").stream().allMatch(row -> row.contains(Datum.blank())));
  }

  private static Paper paper(TallyLayout layout) {
    return SurveyTallyComposer.compose(
        PublishedSurvey.tally(),
        new PaperRequest(PaperKind.SURVEY_TALLY, "1", "資料1", DATE, false, layout),
        DATE);
  }

  private static List<List<Datum>> rows(DataTable data, String question) {
    return data.rows().stream().filter(row -> row.contains(Datum.of(question))).toList();
  }

  private static List<Block.Table> tables(Paper paper) {
    return paper.body().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  private static Block.Table table(Paper paper, String id) {
    return tables(paper).stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<List<String>> texts(Block.Table table) {
    return table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }
}
