package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.testing.RealLifeFiles;

class RealLifeReadingTest {
  private static final String OFFICE =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='x' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/"
          + "officeDocument' Target='%s'/></Relationships>";

  private final DefaultIntake intake = new DefaultIntake();

  @Test
  @DisplayName("ブックの本体は関係（_rels/.rels）で探す：名前や場所は問わない")
  void theWorkbookIsFoundByItsRelation() {
    assertEquals(List.of("受付番号", "問1", "問2", "問3"), heading("06-workbook22.xlsx").cells());
    assertEquals(List.of("受付番号", "問1", "問2", "問3"), heading("18-x-prefix.xlsx").cells());
    byte[] file =
        new XlsxFile()
            .part("_rels/.rels", OFFICE.formatted("/Book/./mein%20Buch.xml"))
            .part(
                "book/mein buch.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='表' r:id='a'/></sheets></workbook>")
            .part(
                "book/_rels/mein buch.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/worksheet' Target='../Sheets/1.xml'/>"
                    + "</Relationships>")
            .part(
                "sheets/1.xml",
                "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>")
            .bytes();
    assertEquals(List.of("7"), rows(file).get(0).cells());
  }

  @Test
  @DisplayName("エラー値は文字のまま読み、知らないエラーもエラー値として読む")
  void errorsStayErrors() {
    List<UploadedRow> rows = read("03-error-cells.xlsx").rows();
    assertEquals("#N/A", rows.get(1).cell(0));
    assertEquals("#REF!", rows.get(4).cell(3));
    byte[] file =
        new XlsxFile().sheet("回答", "<row><c t='e'><v>#NEW_KIND!</v></c><c t='e'/></row>").bytes();
    assertEquals(List.of("#UNKNOWN!", "#UNKNOWN!"), rows(file).get(0).cells());
    assertTrue(ErrorValue.is(rows(file).get(0).cell(0)));
  }

  @Test
  @DisplayName("自動変換された選択肢は、見えるとおりの文字と、数としての値の両方で読む")
  void autoconvertedCellsAreReadBothWays() {
    List<UploadedRow> rows = read("14-autoconverted-labels.xlsx").rows();
    List<String> shown = rows.stream().map(row -> row.shown(2)).toList();
    assertTrue(shown.containsAll(List.of("3月4日", "10%", "13:30", "3人")), shown.toString());
    List<String> cells = rows.stream().map(row -> row.cell(2)).toList();
    assertTrue(cells.containsAll(List.of("2026-03-04", "0.1", "13:30:00", "3")), cells.toString());
    assertEquals("令和8年2月25日", read("15-wareki-period.xlsx").rows().get(2).shown(2));
    assertEquals("30", read("15-wareki-period.xlsx").rows().get(3).cell(2));
    assertEquals("21", read("07-magenta.xlsx").rows().get(3).cell(4));
    assertEquals("21", read("07-magenta.xlsx").rows().get(3).shown(4));
    assertEquals("2026-02-25", read("19-strict.xlsx").rows().get(2).cell(3));
  }

  @Test
  @DisplayName("先頭に重なったBOM、つなげたファイルの途中のBOMは読み飛ばす")
  void byteOrderMarksAreNoPartOfACell() {
    assertEquals(List.of("受付番号", "問1", "問2", "問3"), heading("09-double-bom.csv").cells());
    assertEquals(
        List.of(List.of("a", "b"), List.of("c", "d,e")),
        rows("\uFEFF\uFEFFa,b\r\n\uFEFFc,\uFEFF\"d,e\"\r\n".getBytes(StandardCharsets.UTF_8))
            .stream()
            .map(UploadedRow::cells)
            .toList());
  }

  @Test
  @DisplayName("セル内のCR LF、CR、_x000D_は一つの改行として読む")
  void everyLineBreakIsOneLineFeed() {
    List<UploadedRow> rows = read("10-crlf-in-cell.csv").rows();
    assertEquals("一行目\n二行目", rows.get(1).cell(3));
    assertEquals("一行目\n二行目", rows.get(2).cell(3));
    assertEquals("左 右", rows.get(3).cell(3));
    byte[] file =
        new XlsxFile()
            .sheet(
                "回答",
                "<row><c t='inlineStr'><is><t>一_x000D_\n二_x000D_三_x000B_四\u2028五</t></is></c></row>")
            .bytes();
    assertEquals("一\n二\n三\n四\u2028五", rows(file).get(0).cell(0));
  }

  @Test
  @DisplayName("先頭の「sep=,」の行は読み飛ばして告げる")
  void theSeparatorLineIsSkippedAndTold() {
    UploadedTable table = read("29-sep-line.csv");
    assertEquals(new UploadedRow(1, List.of("受付番号", "問1", "問2", "問3")), table.rows().get(0));
    assertEquals(1, table.notices().size());
    byte[] quoted = "\"sep=,\"\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(new UploadedRow(1, List.of("1", "2"))), rows(quoted));
  }

  @Test
  @DisplayName("windows-31jのファイルと、末尾の空行も読む")
  void otherEncodingsAndEmptyLinesAtTheEndAreRead() {
    assertTrue(read("W5-kintone.csv").rows().size() > 1);
    byte[] file = "番号,記述\r\n1,①\r\n\r\n,\r\n\r\n\u001A".getBytes(Charset.forName("windows-31j"));
    assertEquals(2, rows(file).size());
  }

  private UploadedRow heading(String file) {
    return read(file).rows().get(0);
  }

  private UploadedTable read(String file) {
    return intake.read(file, RealLifeFiles.read("files/" + file)).get(0);
  }

  private List<UploadedRow> rows(byte[] file) {
    return intake.read("回答", file).get(0).rows();
  }
}
