package org.kakehashi.reporting.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.reporting.sample.SamplePapers;

class CsvFilesTest {
  private final CsvRenderer format = new CsvRenderer();

  @Test
  @DisplayName("CSVはUTF-8（BOMあり）、CRLF、1行目が項目名")
  void writesUtf8WithBom() {
    String csv = new String(format.table(SamplePapers.tally()), StandardCharsets.UTF_8);
    List<String> lines = List.of(csv.split("\r\n", -1));
    assertEquals(
        "\uFEFFfiscal_year,survey_title,source_code,question_code,question_text,question_kind_code,"
            + "option_code,option_label,option_kind_code,option_min,option_max,base_kind_code,"
            + "base_n,measure_code,value,unit",
        lines.get(0));
    assertEquals(
        "2025,事例検討会の開催方法等に関するアンケート調査,published,1,事例検討会の開催は必要だと思いますか。,"
            + "single,1-1,必要,option,,,sum_of_counts,25,count,21,件",
        lines.get(1));
    assertEquals("", lines.get(lines.size() - 1));
    assertEquals(28, lines.size());
  }

  @Test
  @DisplayName("カンマや引用符を含む値は二重引用符で囲む")
  void quotesAfterRfc4180() {
    assertEquals("\"a,\"\"b\"\"\"", only("a,\"b\""));
  }

  @Test
  @DisplayName("数式とみなされる文字列の先頭にはアポストロフィを1つ加え、1つ除けば元に戻る")
  void neutralisesFormulas() {
    assertEquals("'=cmd|' /C calc'!A0", only("=cmd|' /C calc'!A0"));
    assertEquals("'-特になし", only("-特になし"));
    assertEquals("'＝1+1", only("＝1+1"));
    assertEquals("''=x", only("'=x"), "an apostrophe of the source's own survives the round trip");
    assertEquals("'90年代", only("'90年代"), "nothing is added where nothing is run");
    assertEquals("3-4", only("3-4"));
  }

  @Test
  @DisplayName("負の数値は変えない")
  void leavesFiguresAlone() {
    assertEquals("-3", only(Datum.of(-3)));
  }

  @Test
  @DisplayName("windows-31jで表せない文字は〓とし、すべて報告する")
  void reportsWhatWindowsCannotHold() {
    Windows31j made = format.windows31j(paper(Datum.of("𠮷野 髙橋 3〜4 ～ ― — 葛\uDB40\uDD00 😀")));
    String back = new String(made.bytes(), Charset.forName("windows-31j"));
    assertTrue(back.endsWith("〓野 髙橋 3～4 ～ ― ― 葛 〓\r\n"), back);
    assertEquals(
        List.of("𠮷（U+20BB7）", "〜（U+301C）", "—（U+2014）", "\uDB40\uDD00（U+E0100）", "😀（U+1F600）"),
        made.unencodable());
  }

  @Test
  @DisplayName("全ての表を、コード表とメタデータとともに一つのZIPに収める")
  void packsEveryTableWithCodesAndMetadata() throws IOException {
    Paper paper = twoTables("実施済み", "検討中");
    Map<String, String> files = unpacked(format.archive(paper), StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "survey-tally.csv",
            "survey-tally-open-issues.csv",
            "survey-tally-codes.csv",
            "survey-tally-metadata.csv"),
        List.copyOf(files.keySet()));
    assertEquals("\uFEFFissue\r\n検討中\r\n", files.get("survey-tally-open-issues.csv"));
    assertTrue(
        files
            .get("survey-tally-metadata.csv")
            .contains("open_issues,csv_file,survey-tally-open-issues.csv"));
    assertArrayEquals(
        format.archive(paper), format.archive(paper), "the same data, the same bytes");
  }

  @Test
  @DisplayName("windows-31jのZIPは、どの表の表せない文字も報告する")
  void reportsWhatWindowsCannotHoldInAnyTable() throws IOException {
    Windows31j made = format.windows31jArchive(twoTables("𠮷", "😀"));
    assertEquals(List.of("𠮷（U+20BB7）", "😀（U+1F600）"), made.unencodable());
    Map<String, String> files = unpacked(made.bytes(), Charset.forName("windows-31j"));
    assertEquals("issue\r\n〓\r\n", files.get("survey-tally-open-issues-cp932.csv"));
  }

  private static Paper twoTables(String first, String second) {
    return SamplePapers.with(
        new PaperData(
            List.of(table("figures", "value", first), table("open_issues", "issue", second)),
            List.of(),
            List.of()));
  }

  private static DataTable table(String name, String column, String value) {
    return new DataTable(
        name,
        "表",
        List.of(new DataColumn(column, "項目", null, "項目の文言")),
        List.of(List.of(Datum.of(value))));
  }

  private static Map<String, String> unpacked(byte[] archive, Charset charset) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), charset));
      }
    }
    return files;
  }

  private String only(String text) {
    return only(Datum.of(text));
  }

  private String only(Datum datum) {
    String csv = new String(format.table(paper(datum)), StandardCharsets.UTF_8);
    return csv.substring(csv.indexOf("\r\n") + 2, csv.length() - 2);
  }

  private static Paper paper(Datum datum) {
    return SamplePapers.with(
        new PaperData(
            List.of(
                new DataTable(
                    "t",
                    "表",
                    List.of(new DataColumn("answer_text", "回答", null, "回答の文言")),
                    List.of(List.of(datum)))),
            List.of(),
            List.of()));
  }
}
