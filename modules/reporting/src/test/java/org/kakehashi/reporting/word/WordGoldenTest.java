package org.kakehashi.reporting.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Column.Align;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell.Words;
import org.kakehashi.reporting.sample.SamplePapers;

class WordGoldenTest {
  private final WordRenderer format = new WordRenderer();

  @Test
  @DisplayName("見出しはWordの見出し1～3で、番号はWordの段落番号が付ける")
  void headingsAreRealHeadings() throws IOException {
    try (XWPFDocument document = open(format.render(SamplePapers.review()))) {
      List<String> headings = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        XWPFStyle style = document.getStyles().getStyle(paragraph.getStyle());
        if (style.getName().startsWith("heading")) {
          int outline = style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue();
          headings.add(style.getName() + "/" + outline + " " + shown(paragraph));
        }
      }
      assertEquals(
          List.of(
              "heading 1/0 第%1　令和7年度における取組の実施結果",
              "heading 2/1 %2　計画と実施状況",
              "heading 3/2 (%3)　地方局別の実施状況",
              "heading 2/1 %2　アンケート調査の結果",
              "heading 1/0 第%1　令和8年度以降の事例検討会の実施方法について（案）",
              "heading 1/0 %2　事例検討会の実施方法、実施場所",
              "heading 2/1 (%3)　実施方法"),
          headings);
    }
  }

  @Test
  @DisplayName("Wordの数え方と違う番号は、文字として残す")
  void numbersThatWordWouldCountOtherwiseAreWritten() throws IOException {
    var paper =
        SamplePapers.with(
            List.of(
                new Heading(1, "第2", "章"),
                new Heading(3, "問1", "一"),
                new Heading(3, "問2", "二"),
                new Heading(3, "問1", "次の調査の一"),
                new Heading(3, "問3", "飛んだ番号"),
                new Bullets("○", List.of("回答")),
                new Bullets("-", List.of("細目"))));
    try (XWPFDocument document = open(format.render(paper))) {
      List<XWPFParagraph> written = document.getParagraphs();
      assertEquals(
          List.of("第2　章", "問%1　一", "問%1　二", "問%1　次の調査の一", "問3　飛んだ番号", "○回答", "-細目"),
          written.subList(written.size() - 7, written.size()).stream()
              .map(WordGoldenTest::shown)
              .toList());
      assertNotEquals(
          written.get(written.size() - 5).getNumID(),
          written.get(written.size() - 4).getNumID(),
          "each survey's questions begin at 1");
    }
  }

  /** A paragraph with the number or mark that Word puts before it. */
  private static String shown(XWPFParagraph paragraph) {
    String before = paragraph.getNumLevelText();
    return (before == null ? "" : before) + paragraph.getText();
  }

  @Test
  @DisplayName("表の見出し行は各ページに繰り返し、行は途中で分かれない")
  void tablesRepeatTheirHeader() throws IOException {
    try (XWPFDocument document = open(format.render(SamplePapers.review()))) {
      assertEquals(4, document.getTables().size());
      for (XWPFTable table : document.getTables()) {
        assertTrue(table.getRow(0).isRepeatHeader());
        assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
      }
      assertEquals("資料に記載なし", document.getTables().get(0).getRow(1).getCell(4).getText());
      assertEquals("84.0", document.getTables().get(1).getRow(1).getCell(2).getText());
      assertEquals(2, document.getCharts().size());
    }
  }

  @Test
  @DisplayName("用紙はA4、フッターにページ番号、言語は日本語、互換モードにならない")
  void pageLanguageAndSettings() throws IOException {
    byte[] file = format.render(SamplePapers.review());
    try (XWPFDocument document = open(file)) {
      var section = document.getDocument().getBody().getSectPr();
      assertEquals("11906", section.getPgSz().getW().toString());
      assertEquals("16838", section.getPgSz().getH().toString());
      assertEquals("- 1 -", document.getFooterList().get(0).getText().strip());
    }
    assertTrue(part(file, "word/styles.xml").contains("w:eastAsia=\"ja-JP\""));
    assertTrue(part(file, "word/settings.xml").contains("compatibilityMode"));
    assertTrue(part(file, "word/fontTable.xml").contains("ＭＳ 明朝"));
  }

  @Test
  @DisplayName("資料番号は枠囲み、未定稿は隅に置く")
  void cornerCarriesTheNumberAndDraftMark() throws IOException {
    try (XWPFDocument document = open(format.render(SamplePapers.review()))) {
      XWPFParagraph corner = document.getParagraphs().get(0);
      assertTrue(corner.getText().startsWith("未定稿\t"));
      assertTrue(corner.getText().contains("資料1"));
      assertEquals(
          1, corner.getRuns().get(corner.getRuns().size() - 1).getCTR().getRPr().sizeOfBdrArray());
    }
  }

  @Test
  @DisplayName("同じ資料からは同じバイト列ができる")
  void samePaperSameBytes() throws InterruptedException {
    byte[] first = format.render(SamplePapers.review());
    Thread.sleep(1_100); // properties of an embedded workbook count seconds
    assertArrayEquals(first, format.render(SamplePapers.review()));
  }

  @Test
  @DisplayName("XMLに書けない文字があっても文書は壊れず、何も欠けない")
  void hostileTextStaysText() throws IOException {
    String rare = "𠮷野 葛\uDB40\uDD00飾 😀 <w:p/> &amp;";
    String endless =
        new Random(1)
            .ints(40_000, 0x4E00, 0x9FA0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    var paper =
        SamplePapers.with(
            List.of(
                new Paragraph(Paragraph.Style.BODY, "a\u0001b\uD800c\n次の行"),
                new Table(
                    "t",
                    "表",
                    List.of(
                        new Column("列", 1, Align.START, true),
                        new Column("列2", 1, Align.START, false)),
                    List.of(new Row(List.of(new Words(rare), new Words(endless)), false)),
                    List.of())));
    try (XWPFDocument document = open(format.render(paper))) {
      assertTrue(
          document.getParagraphs().stream()
              .anyMatch(p -> p.getText().equals("a\uFFFDb\uFFFDc\n次の行")));
      assertEquals(rare, document.getTables().get(0).getRow(1).getCell(0).getText());
      assertEquals(endless, document.getTables().get(0).getRow(1).getCell(1).getText());
    }
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  private static XWPFDocument open(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
