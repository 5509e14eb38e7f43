package org.kakehashi.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bar;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Column.Align;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell.Count;
import org.kakehashi.reporting.Cell.Words;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.sample.SamplePapers;

class WorkbookGoldenTest {
  private final WorkbookRenderer format = new WorkbookRenderer();

  @Test
  @DisplayName("数値は数値セルとし、表示形式で桁区切りと小数第1位を示す")
  void figuresAreNumbersWithFormats() throws IOException {
    try (XSSFWorkbook book = open(format.render(SamplePapers.tally()))) {
      Row row = find(book.getSheetAt(0), "必要");
      List<String> figures = new ArrayList<>();
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          figures.add(cell.getNumericCellValue() + " " + cell.getCellStyle().getDataFormatString());
        }
      }
      assertEquals(List.of("21.0 #,##0", "84.0 0.0"), figures);
    }
  }

  @Test
  @DisplayName("A4縦、横1ページ、ページ番号、印刷タイトル、ウィンドウ枠の固定")
  void printsOnA4() throws IOException {
    try (XSSFWorkbook book = open(format.render(SamplePapers.comparison()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals(1, book.getNumberOfSheets());
      assertEquals(9, sheet.getPrintSetup().getPaperSize());
      assertFalse(sheet.getPrintSetup().getLandscape());
      assertEquals(1, sheet.getPrintSetup().getFitWidth());
      assertEquals(0, sheet.getPrintSetup().getFitHeight());
      assertEquals("- &P -", sheet.getFooter().getCenter());
      assertTrue(sheet.getPaneInformation().isFreezePane());
    }
  }

  @Test
  @DisplayName("一枚に収まる表の見出し行は、表のない次の頁に繰り返さない")
  void repeatsNoHeaderOfATableThatEnded() throws IOException {
    try (XSSFWorkbook book = open(format.render(SamplePapers.comparison()))) {
      assertEquals(0, book.getSheetAt(0).getRepeatingRows().getFirstRow());
    }
  }

  @Test
  @DisplayName("箇条書きは頁の残りから始め、項目の間で次の頁に続く")
  void listsBeginOnTheRestOfAPage() throws IOException {
    List<Block> body = new ArrayList<>();
    body.add(new Bullets("○", Collections.nCopies(20, "前の頁を半ばまで占める項目")));
    body.add(new Paragraph(Paragraph.Style.QUESTION, "根拠とした意見・資料"));
    body.add(new Bullets("○", Collections.nCopies(30, "残りに収まらない数の項目")));
    body.add(new Paragraph(Paragraph.Style.NOTE, "（注）相反する意見も、いずれもそのまま掲載している。"));
    try (XSSFWorkbook book = open(format.render(SamplePapers.with(body)))) {
      assertEquals(0, book.getSheetAt(0).getRowBreaks().length);
    }
  }

  @Test
  @DisplayName("棒グラフは表のセルを参照し、表の順に並ぶ")
  void chartsDrawTheTablesCells() throws IOException {
    try (XSSFWorkbook book = open(format.render(SamplePapers.tally()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
      assertEquals(4, charts.size());
      int first = find(sheet, "必要").getRowNum() + 1;
      String xml = charts.get(0).getCTChart().xmlText();
      assertTrue(xml.contains("$A$" + first + ":$A$" + (first + 1)), xml);
      assertTrue(xml.contains("maxMin"), "first label on top");
    }
  }

  @Test
  @DisplayName("グラフは表の右に並び、表とグラフは改ページで分かれず、一枚に複数の問が載る")
  void chartsStandBesideTheirTablesAndShareAPage() throws IOException {
    try (XSSFWorkbook book = open(format.render(SamplePapers.tally()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      List<Integer> headers = new ArrayList<>();
      for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
        XSSFClientAnchor place = (XSSFClientAnchor) shape.getAnchor();
        headers.add((int) place.getRow1());
        assertEquals("回答", sheet.getRow(place.getRow1()).getCell(0).getStringCellValue());
        assertTrue(place.getCol1() > 1, "beside the table");
        for (int lastOfPage : sheet.getRowBreaks()) {
          assertFalse(
              lastOfPage >= place.getRow1() && lastOfPage < place.getRow2(),
              "cut at " + lastOfPage);
        }
      }
      assertEquals(4, headers.size());
      assertEquals(1, sheet.getRowBreaks().length, "written answers begin below the last chart");
    }
  }

  @Test
  @DisplayName("見出しの長いグラフは表の下に置く")
  void chartsWithLongLabelsStandBelow() throws IOException {
    String label = "全国に散らばるコーディネーターが一堂に会する機会";
    Paper paper =
        SamplePapers.with(
            List.of(
                counted("表1", "回答", List.of(row(label, 3)), List.of()),
                new BarChart(
                    "c",
                    "図1",
                    "件",
                    List.of(new Bar(label, BigDecimal.valueOf(3), "3", null)),
                    "図1")));
    try (XSSFWorkbook book = open(format.render(paper))) {
      XSSFSheet sheet = book.getSheetAt(0);
      XSSFClientAnchor place =
          (XSSFClientAnchor) sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
      assertEquals(0, place.getCol1());
      assertTrue(place.getRow1() > find(sheet, label).getRowNum());
    }
  }

  @Test
  @DisplayName("同じ資料からは同じバイト列ができる")
  void samePaperSameBytes() {
    assertArrayEquals(format.render(SamplePapers.review()), format.render(SamplePapers.review()));
    DataWorkbookRenderer data = new DataWorkbookRenderer();
    assertArrayEquals(data.render(SamplePapers.tally()), data.render(SamplePapers.tally()));
  }

  @Test
  @DisplayName("文書のプロパティは資料の題名・発行元・日付による")
  void propertiesComeFromTheMasthead() throws IOException {
    try (XSSFWorkbook book = open(format.render(SamplePapers.tally()))) {
      var core = book.getProperties().getCoreProperties();
      assertEquals("アンケート調査結果（単純集計）", core.getTitle());
      assertEquals("出入国在留管理庁", core.getCreator());
      assertEquals(
          "2026-03-31T00:00:00Z", core.getUnderlyingProperties().getCreatedPropertyString());
      assertEquals(
          "2026-03-31T00:00:00Z", core.getUnderlyingProperties().getModifiedPropertyString());
    }
  }

  @Test
  @DisplayName("利用者の文字列は数式にならず、何も欠けない")
  void hostileTextStaysText() throws IOException {
    String command = "=cmd|' /C calc'!A0";
    String rare = "𠮷野\uD842\uDFB7屋 葛\uDB40\uDD00飾 😀 _x0041_";
    String control = "a\u0001b\uD800c";
    String endless = "あ".repeat(40_000);
    Paper paper =
        SamplePapers.with(
            List.of(
                new Paragraph(Paragraph.Style.BODY, endless),
                counted(
                    "+表",
                    "-列",
                    List.of(
                        row(command, 1), row(rare, 2), row(control, 3), row(endless, 1_234_567)),
                    List.of("@注"))));
    try (XSSFWorkbook book = open(format.render(paper))) {
      StringBuilder all = new StringBuilder();
      for (Row row : book.getSheetAt(0)) {
        assertTrue(row.getHeightInPoints() <= 409);
        for (Cell cell : row) {
          assertFalse(cell.getCellType() == CellType.FORMULA);
          if (cell.getCellType() == CellType.STRING) {
            assertTrue(cell.getStringCellValue().length() <= 32_767);
            all.append(cell.getStringCellValue());
            if (cell.getStringCellValue().equals(command)) {
              assertTrue(cell.getCellStyle().getQuotePrefixed());
            }
          }
        }
      }
      assertTrue(all.indexOf(command) >= 0);
      assertTrue(all.indexOf(rare) >= 0);
      assertTrue(all.indexOf("a\uFFFDb\uFFFDc") >= 0);
      assertEquals(80_000, all.chars().filter(unit -> unit == 'あ').count());
    }
  }

  @Test
  @DisplayName("5,000行の表も印刷タイトルと枠の固定を備える")
  void setsALongTable() throws IOException {
    List<org.kakehashi.reporting.Block.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      rows.add(row("行" + i, i));
    }
    Paper paper = SamplePapers.with(List.of(counted("表1", "名称", rows, List.of())));
    try (XSSFWorkbook book = open(format.render(paper))) {
      XSSFSheet sheet = book.getSheetAt(0);
      int header = find(sheet, "名称").getRowNum();
      assertEquals(header, sheet.getRepeatingRows().getFirstRow());
      assertEquals(header + 1, sheet.getPaneInformation().getHorizontalSplitTopRow());
      assertEquals("行5000", sheet.getRow(header + 5_000).getCell(0).getStringCellValue());
    }
  }

  /** A table of names and counts. */
  private static Table counted(
      String caption,
      String names,
      List<org.kakehashi.reporting.Block.Row> rows,
      List<String> notes) {
    return new Table(
        "t",
        caption,
        List.of(new Column(names, 3, Align.START, true), new Column("件", 1, Align.END, false)),
        rows,
        notes);
  }

  private static org.kakehashi.reporting.Block.Row row(String name, long count) {
    return new org.kakehashi.reporting.Block.Row(List.of(new Words(name), new Count(count)), false);
  }

  private static Row find(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(text)) {
        return row;
      }
    }
    throw new AssertionError("no row " + text);
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
