package org.kakehashi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.intake.WorkbookForm.Part;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.intake.testing.FilledSheets;

class FilledFormTest {
  private static final Map<String, String> BUREAUS = new LinkedHashMap<>();

  static {
    BUREAUS.put("札幌局", "SAPPORO");
    BUREAUS.put("大阪局", "OSAKA");
  }

  private static final WorkbookForm FORM =
      new WorkbookForm(
          "見本",
          List.of(
              Sheet.of("年度", "", List.of(Column.of("年度", "fiscal_year", Kind.FISCAL_YEAR, "", ""))),
              Sheet.of(
                  "行事",
                  "events",
                  List.of(
                      Column.of("名称", "title", Kind.TEXT, "", ""),
                      Column.coded("実施局", "bureau", Kind.TEXT, "", "", BUREAUS),
                      Column.coded("共同", "joint", Kind.LINES, "", "", BUREAUS),
                      Column.of("時期", "date", Kind.DATE, "", ""),
                      Column.of("参加者数", "attended", Kind.COUNT, "", ""),
                      Column.words("状況", "status", "", "", List.of("実施予定", "実施済み")),
                      Column.of("出典", "source.title", Kind.TEXT, "", ""))),
              Sheet.of(
                  "根拠",
                  "traces",
                  new Part("events", "title"),
                  List.of(
                      Column.of("名称", "title", Kind.TEXT, "", ""),
                      Column.of("根拠", "text", Kind.TEXT, "", "")))));

  private static final List<String> HEADINGS = List.of("名称", "実施局", "共同", "時期", "参加者数", "状況", "出典");

  @Test
  @Tag("R58")
  @DisplayName("様式の各行は、同じ内容のJSONの項目になる")
  void rowsBecomeTheMembersOfTheSameJson() {
    StatedFile stated =
        read(
            year("令和８年度"),
            FilledSheets.table(
                "行 事",
                List.of(
                    List.of("様式（見本）"),
                    HEADINGS,
                    List.of("検討会", "大阪局", "札幌局\n大阪局", "令和8年3月", "1,025", "実施予定", "資料"),
                    List.of("", "", "", "", "", "", ""),
                    List.of("交流会", "OSAKA", "", "", "", "", ""))),
            FilledSheets.table(
                "根拠", List.of(List.of("名称", "根拠"), List.of("交流会", "問1"), List.of("交流会", "問2"))));
    assertEquals(
        """
        {"fiscal_year":2026,"events":[\
        {"title":"検討会","bureau":"OSAKA","joint":["SAPPORO","OSAKA"],"date":"令和8年3月",\
        "attended":1025,"status":"実施予定","source":{"title":"資料"}},\
        {"title":"交流会","bureau":"OSAKA","traces":[{"text":"問1"},{"text":"問2"}]}]}""",
        stated.whole().object().toString());
    assertEquals(List.of(), stated.notices());
  }

  @Test
  @DisplayName("年度は元号でも西暦でも書ける")
  void aFiscalYearIsWrittenInSeveralWays() {
    for (String year : List.of("令和8年度", "R8", "2026", "２０２６年度", "令和8年度（2026年度）")) {
      assertEquals(2026, read(year(year)).whole().count("fiscal_year"), year);
    }
    assertEquals(2019, read(year("令和元年度")).whole().count("fiscal_year"));
    for (String none : List.of("今年", "8", "令和0年度", "平成30年度", "令和8年度（2025年度）")) {
      assertEquals("「年度」シートの2行目の「年度」", place(() -> read(year(none))), none);
    }
  }

  @Test
  @DisplayName("日付として入ったセルは、見えている細かさで読む")
  void aDayOfTheSpreadsheetIsAsPreciseAsItIsShown() {
    assertEquals("2026-02-25", date("2026-02-25", "2026/2/25"));
    assertEquals("2026-02-25", date("2026-02-25", "令和8年2月25日"));
    assertEquals("2026年3月", date("2026-03-01", "2026年3月"));
    assertEquals("2026/3", date("2026-03-01", "2026/3"));
    assertEquals("Mar-26", date("2026-03-01", "Mar-26"));
    assertEquals("令和7年度", date("2026-03-01", "令和7年度"));
    assertEquals("R8.4.1～R8.6.30", date("R8.4.1～R8.6.30", "R8.4.1～R8.6.30"));
  }

  @Test
  @DisplayName("誤りは、シート、行、列の名で知らせる")
  void faultsNameSheetRowAndColumn() {
    assertEquals("「行事」シートの2行目の「実施局」", place(() -> read(events(List.of("会", "那覇局")))));
    assertEquals("「行事」シートの2行目の「共同」", place(() -> read(events(List.of("会", "", "札幌局、大阪局")))));
    assertEquals("「行事」シートの2行目の「参加者数」", place(() -> read(events(List.of("会", "", "", "", "12人")))));
    assertEquals("「行事」シートの2行目の「名称」", place(() -> read(events(List.of("#REF!", "札幌局")))));
    assertEquals(
        "「行事」シートの2行目", place(() -> read(events(List.of("会", "", "", "", "", "", "", "欄外")))));
    JsonItem item = read(events(List.of("会"))).whole().items("events").get(0);
    assertEquals("「行事」シートの2行目の「実施局」", place(() -> item.required("bureau")));
    assertEquals("「行事」シートの2行目の「状況」", place(() -> item.word("status", new String[0], s -> s)));
    JsonItem quoted =
        read(events(List.of("会", "", "", "", "", "", "資料"))).whole().items("events").get(0);
    assertEquals("「行事」シートの2行目の「出典」", quoted.fault("source", "").arguments().get(1));
    assertEquals("「年度」シートの「年度」", place(() -> read(year("")).whole().required("fiscal_year")));
    assertEquals("「行事」シート", read(events()).whole().fault("events", "").arguments().get(1));
  }

  @Test
  @DisplayName("見出しのない表、知らない見出し、二つある見出し、行き先のない根拠は断る")
  void whatIsNotTheFormIsRefused() {
    assertEquals("全体", place(() -> read(FilledSheets.table("Sheet1", List.of(List.of("名称"))))));
    assertEquals(
        "「行事」シート", place(() -> read(FilledSheets.table("行事", List.of(List.of("甲", "乙"))))));
    assertEquals(
        "「行事」シートの1行目の「備考」",
        place(() -> read(FilledSheets.table("行事", List.of(List.of("名称", "実施局", "備考"))))));
    assertEquals(
        "「行事」シートの1行目の「名称」",
        place(() -> read(FilledSheets.table("行事", List.of(List.of("名称", "実施局", "名称"))))));
    assertEquals(
        "「根拠」シートの2行目の「名称」",
        place(
            () ->
                read(FilledSheets.table("根拠", List.of(List.of("名称", "根拠"), List.of("会", "問1"))))));
    assertEquals(
        "「年度」シートの3行目",
        place(
            () ->
                read(
                    FilledSheets.table(
                        "年度", List.of(List.of("年度"), List.of("R8"), List.of("R9"))))));
  }

  @Test
  @DisplayName("同じ名前のシート、縦に結合されたセル、501行目は断る")
  void whatWouldBeLostIsRefused() {
    assertEquals("「年度」シート", place(() -> read(year("R8"), FilledSheets.table(" 年 度", List.of()))));
    UploadedTable joined =
        new UploadedTable("行事", events(List.of("会"), List.of("会2")).rows(), List.of(), Set.of(3));
    assertEquals("「行事」シートの3行目", place(() -> read(joined)));
    List<List<String>> many = new ArrayList<>();
    many.add(HEADINGS);
    for (int i = 0; i <= 500; i++) {
      many.add(List.of("会" + i));
    }
    assertEquals("「行事」シートの502行目", place(() -> read(FilledSheets.table("行事", many))));
    String lines = "札幌局\n".repeat(501);
    assertEquals("「行事」シートの2行目の「共同」", place(() -> read(events(List.of("会", "", lines)))));
  }

  @Test
  @DisplayName("数は、見えている単位によらず数として読む")
  void aCountIsReadWhateverUnitIsShown() {
    UploadedTable table =
        new UploadedTable(
            "行事",
            List.of(
                new UploadedRow(1, HEADINGS),
                new UploadedRow(
                    2, List.of("会", "", "", "", "25"), List.of("会", "", "", "", "25人"))));
    assertEquals(25, read(table).whole().items("events").get(0).count("attended"));
  }

  @Test
  @DisplayName("記入した行の指紋は、列の並びや空欄によらない")
  void oneContentHasOneFingerprint() throws MalformedJson {
    JsonItem one = item("{\"title\": \"会\", \"count\": 3, \"joint\": [], \"date\": null}");
    JsonItem other = item("{\"count\": 3, \"title\": \"会\"}");
    assertEquals(entry(one).fingerprint(), entry(other).fingerprint());
    assertNotEquals(
        entry(one).fingerprint(), entry(item("{\"title\": \"会\", \"count\": 4}")).fingerprint());
  }

  private static JsonItem item(String json) throws MalformedJson {
    return new JsonItem("a.json", "events[0]", StrictJson.object(json, 5));
  }

  private static ImportedEntry<String> entry(JsonItem item) {
    return new ImportedEntry<>(item, "行事", "会", "会", "");
  }

  @Test
  @DisplayName("様式にないシートは読まずに知らせ、記入要領は知らせない")
  void otherSheetsAreTold() {
    StatedFile stated =
        read(
            year("R8"),
            FilledSheets.table("下書き", List.of(List.of("あ"))),
            FilledSheets.table(WorkbookForm.GUIDE, List.of(WorkbookForm.GUIDE_HEADINGS)));
    assertEquals(1, stated.notices().size());
    assertTrue(stated.notices().get(0).contains("下書き"));
  }

  @Test
  @DisplayName("JSONは今までどおり読み、Excelかどうかは内容で見分ける")
  void jsonIsReadAsBefore() {
    Intake none =
        (name, bytes) -> {
          throw new UnreadableUpload(name, "Excel");
        };
    byte[] json = "{\"fiscal_year\": 2026}".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        2026, StatedFile.read(none, "a.xlsx", json, tables -> FORM).whole().count("fiscal_year"));
    byte[] archive = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(
        UnreadableUpload.class, () -> StatedFile.read(none, "a.json", archive, tables -> FORM));
  }

  private static String date(String cell, String shown) {
    UploadedTable table =
        new UploadedTable(
            "行事",
            List.of(
                new UploadedRow(1, HEADINGS),
                new UploadedRow(2, List.of("会", "", "", cell), List.of("会", "", "", shown))));
    return read(table).whole().items("events").get(0).required("date");
  }

  private static UploadedTable year(String year) {
    return FilledSheets.table("年度", List.of(List.of("年度"), List.of(year)));
  }

  @SafeVarargs
  private static UploadedTable events(List<String>... rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEADINGS);
    for (List<String> row : rows) {
      cells.add(row);
    }
    return FilledSheets.table("行事", cells);
  }

  private static StatedFile read(UploadedTable... tables) {
    return FilledForm.read(FORM, "様式.xlsx", List.of(tables));
  }

  private static String place(Runnable work) {
    return assertThrows(UnreadableProgramme.class, work::run).arguments().get(1).toString();
  }
}
