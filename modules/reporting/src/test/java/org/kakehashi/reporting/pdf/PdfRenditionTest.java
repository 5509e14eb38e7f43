package org.kakehashi.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperKind;
import org.w3c.dom.Document;

class PdfRenditionTest {
  private static PdfRenderer format;

  @BeforeAll
  static void open() {
    format = new PdfRenderer();
  }

  static Stream<Paper> papers() {
    return Stream.of(
        DemandingPapers.tally(),
        DemandingPapers.large(),
        DemandingPapers.extreme(),
        DemandingPapers.numbered("1"));
  }

  @ParameterizedTest
  @MethodSource("papers")
  @DisplayName("帳票の文字は一つも欠けない")
  void prints_every_string_of_the_paper(Paper paper) throws IOException {
    // By tags, so that a text which goes on behind a page number is one text.
    String text = PdfText.squeezed(String.join("", TaggedText.of(format.render(paper).bytes())));
    for (String expected : PrintedStrings.of(paper)) {
      assertTrue(text.contains(PdfText.squeezed(expected)), () -> expected + " is missing");
    }
  }

  @Test
  @DisplayName("表の行と見出しは読み上げの順にタグが付く")
  void tags_a_table_by_rows_with_its_headers() throws IOException {
    List<String> tags = TaggedText.of(format.render(DemandingPapers.tally()).bytes());
    int caption = tags.indexOf("Table/Caption 表　事例検討会の開催は必要だと思いますか。");
    assertEquals(
        List.of(
            "Table/TR/TH 回答",
            "Table/TR/TH 回答数（人）",
            "Table/TR/TH 構成比（％）",
            "Table/TR/TH 必要",
            "Table/TR/TD 21",
            "Table/TR/TD 84.0"),
        tags.subList(caption + 1, caption + 7));
  }

  @Test
  @DisplayName("ページをまたぐ表の見出し行は一度だけ読み上げる")
  void tags_a_repeated_head_once() throws IOException {
    List<String> tags = TaggedText.of(format.render(DemandingPapers.large()).bytes());
    assertEquals(1, tags.stream().filter("Table/TR/TH 案内者数（人）"::equals).count());
  }

  @Test
  @DisplayName("人名用の文字、丸数字、ベトナム語、ハングルを印字できる")
  void prints_rare_characters_from_the_fallback_fonts() throws IOException {
    String rare = "髙橋﨑𠮷野槗①～—⇒◎○△×Nguyễn Thị Đức 트에";
    RenderedPdf rendered = format.render(paper(rare));
    assertTrue(PdfText.squeezed(PdfText.of(rendered.bytes())).contains(PdfText.squeezed(rare)));
    assertEquals(List.of(), rendered.unprintable());
  }

  @Test
  @DisplayName("どのフォントにもない文字は〓で示し、黙って落とさない")
  void reports_characters_that_no_font_has() throws IOException {
    RenderedPdf rendered = format.render(paper("甲\uD808\uDC00と☑と\u0E01\u0007と葛\uDB40\uDD00"));
    assertTrue(PdfText.squeezed(PdfText.of(rendered.bytes())).contains("甲〓と〓と〓〓と葛"));
    assertEquals(
        List.of("「𒀀（U+12000）」", "「☑（U+2611）」", "「ก（U+0E01）」", "「（U+0007）」", "「葛（U+E0100）」"),
        rendered.unprintable());
  }

  @Test
  @DisplayName("行頭に句読点や閉じ括弧を置かない（禁則）")
  void begins_no_line_with_a_forbidden_character() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("あ".repeat(1 + i % 7)).append(i % 3 == 0 ? "、" : i % 3 == 1 ? "。" : "」");
    }
    for (String line : PdfText.of(format.render(paper(text.toString())).bytes()).split("\n")) {
      assertFalse(line.strip().matches("[、。」].*"), () -> "a line begins with " + line);
    }
  }

  @Test
  @DisplayName("見出しだけがページの最後に残ることはない")
  void leaves_no_heading_alone_at_the_foot_of_a_page() throws IOException {
    for (int filler = 20; filler < 45; filler += 3) {
      List<org.kakehashi.reporting.Block> body = new ArrayList<>();
      for (int i = 0; i < filler; i++) {
        body.add(new Paragraph(Paragraph.Style.NOTE, "埋め草" + i));
      }
      body.addAll(DemandingPapers.tally().body().subList(2, 5));
      Paper paper = new Paper(PaperKind.SURVEY_TALLY, masthead(), body, noData());
      List<String> pages = PdfText.pages(format.render(paper).bytes());
      for (String page : pages) {
        assertEquals(page.contains("2　単純集計"), page.contains("不要"), page);
      }
    }
  }

  @Test
  @DisplayName("ページをまたげる長い表の前でも、見出しだけがページの最後に残ることはない")
  void leaves_no_heading_of_a_long_table_alone_at_the_foot_of_a_page() throws IOException {
    for (int filler = 20; filler < 45; filler++) {
      List<org.kakehashi.reporting.Block> body = new ArrayList<>();
      for (int i = 0; i < filler; i++) {
        body.add(new Paragraph(Paragraph.Style.NOTE, "埋め草" + i));
      }
      body.add(events("前の表", 2));
      body.add(new Heading(2, "3", "地方局別の予定"));
      body.add(events("後の表", 9));
      Paper paper = new Paper(PaperKind.ANNUAL_REVIEW, masthead(), body, noData());
      for (String page : PdfText.pages(format.render(paper).bytes())) {
        if (page.contains("地方局別の予定")) {
          assertTrue(page.contains("後の表1"), filler + " lines before: " + page);
        }
      }
    }
  }

  @Test
  @DisplayName("「資料に記載なし」は、1行に収まらない欄では語の間で改行する")
  void breaks_what_is_not_stated_between_its_words() throws IOException {
    Paper paper = new Paper(PaperKind.ANNUAL_REVIEW, masthead(), List.of(events("表", 1)), noData());

    String page = PdfText.pages(format.render(paper).bytes()).get(0);

    assertTrue(page.contains("記載なし"), page);
    assertFalse(page.contains("資料に記"), page);
  }

  @Test
  @DisplayName("合印（注1）は行の途中で分かれず、余分な文字も残さない")
  void keeps_the_mark_of_a_note_on_one_line() throws IOException {
    List<org.kakehashi.reporting.Block> body = new ArrayList<>();
    for (int letters = 30; letters < 50; letters++) {
      body.add(new Paragraph(Paragraph.Style.NOTE, "字".repeat(letters) + "（注1）"));
      body.add(new Paragraph(Paragraph.Style.BODY, "字".repeat(letters) + "（注12）"));
    }
    Paper paper = new Paper(PaperKind.ANNUAL_REVIEW, masthead(), body, noData());

    String text = String.join("\n", PdfText.pages(format.render(paper).bytes()));

    assertFalse(text.contains("注\n"), text);
    assertEquals(20, Pattern.compile("（注1）").matcher(text).results().count(), text);
    assertEquals(20, Pattern.compile("（注12）").matcher(text).results().count(), text);
  }

  @Test
  @DisplayName("続きのページにも表の見出し行がある")
  void repeats_a_tables_head_on_every_page_of_it() throws IOException {
    for (String page :
        PdfText.pages(format.render(DemandingPapers.large()).bytes()).subList(0, 3)) {
      assertTrue(page.contains("案内者数（人）"), page);
    }
  }

  @Test
  @DisplayName("題名、言語、しおりがある")
  void names_itself_and_has_bookmarks() throws IOException {
    try (PDDocument document = Loader.loadPDF(format.render(DemandingPapers.tally()).bytes())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertEquals("ja-JP", catalog.getLanguage());
      assertEquals("アンケート調査結果（単純集計）（案）", document.getDocumentInformation().getTitle());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertEquals(List.of("1　調査の概要", "2　単純集計"), bookmarks);
    }
  }

  @Test
  @DisplayName("題名にどんな文字があっても属性情報は正しいXMLである")
  void writes_sound_metadata_for_any_title() throws Exception {
    Masthead hostile =
        new Masthead(
            "<題名 & \u0007\uFFFE\uD800>]]>",
            null,
            null,
            LocalDate.of(2026, 4, 1),
            "\u0000&出入国在留管理庁",
            false);
    Paper paper = new Paper(PaperKind.SURVEY_TALLY, hostile, List.of(), noData());
    try (PDDocument document = Loader.loadPDF(format.render(paper).bytes());
        InputStream metadata = document.getDocumentCatalog().getMetadata().createInputStream()) {
      Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(metadata);
      assertTrue(xml.getDocumentElement().getTextContent().contains("<題名 & >]]>"));
    }
  }

  @Test
  @DisplayName("数の列の「資料に記載なし」は一行に収める")
  void gives_a_word_among_figures_one_line() {
    Column words = new Column("地方局", 6, Column.Align.START, true);
    Column figures = new Column("参加（人）", 1, Column.Align.END, false);
    Row row =
        new Row(
            List.of(new Cell.Words("東京"), new Cell.Missing("資料に記載なし"), new Cell.Count(1)), false);
    int[] widths =
        Widths.of(new Table("t", "", List.of(words, figures, figures), List.of(row), List.of()));
    assertTrue(widths[1] >= 77, widths[1] + " points");
    assertEquals(Widths.AVAILABLE, widths[0] + widths[1] + widths[2]);
  }

  @Test
  @DisplayName("様式の列数を超える表は、列を落とさずに断る")
  void refuses_a_table_with_more_columns_than_the_template() {
    Column column = new Column("列", 1, Column.Align.START, false);
    Table widest = new Table("wide", "", Collections.nCopies(8, column), List.of(), List.of());
    assertEquals(Table.MOST_COLUMNS, widest.columns().size());
    format.render(new Paper(PaperKind.SURVEY_TALLY, masthead(), List.of(widest), noData()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Table("wide", "", Collections.nCopies(9, column), List.of(), List.of()));
  }

  @Test
  @DisplayName("フォントはすべて埋め込む")
  void embeds_every_font() throws IOException {
    try (PDDocument document = Loader.loadPDF(format.render(DemandingPapers.tally()).bytes())) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
    }
  }

  /** Eight columns, most of them without a figure. */
  private static Table events(String name, int bureaus) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("実施局", 19, Column.Align.START, true));
    columns.add(new Column("状況", 12, Column.Align.START, false));
    columns.add(new Column("時期", 10, Column.Align.START, false));
    columns.add(new Column("参加の形式", 19, Column.Align.START, false));
    for (String figure : List.of("案内数", "申込者数", "参加者数", "入管職員")) {
      columns.add(new Column(figure + "（人）", 10, Column.Align.END, false));
    }
    List<Row> rows = new ArrayList<>();
    for (int bureau = 1; bureau <= bureaus; bureau++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Words(name + bureau));
      cells.add(new Cell.Words("検討"));
      cells.add(new Cell.Missing("未定"));
      cells.add(new Cell.Words("参加者は対面、講師はオンライン"));
      cells.addAll(Collections.nCopies(4, new Cell.Missing("資料に記載なし")));
      rows.add(new Row(cells, false));
    }
    return new Table(name, name, columns, rows, List.of("人数は認証者の数。"));
  }

  private static Paper paper(String text) {
    return new Paper(
        PaperKind.SURVEY_TALLY,
        masthead(),
        List.of(new Paragraph(Paragraph.Style.BODY, text)),
        noData());
  }

  private static Masthead masthead() {
    return new Masthead("題名", null, null, LocalDate.of(2026, 4, 1), "出入国在留管理庁", false);
  }

  private static PaperData noData() {
    return new PaperData(List.of(), List.of(), List.of());
  }
}
