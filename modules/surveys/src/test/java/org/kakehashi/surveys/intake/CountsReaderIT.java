package org.kakehashi.surveys.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.intake.testing.RealLifeFiles;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.SurveyImports.CountsTemplate;
import org.kakehashi.surveys.survey.SurveyDraft;

class CountsReaderIT {
  private static final CountsReader READER = TestCountsReader.on(TestIntake.intake());

  @Test
  @DisplayName("様式はXLSXでもCSVでも同じ内容である")
  void bothTemplatesSayTheSame() {
    SurveyFile csv = READER.template(CountsTemplate.COUNTS_CSV);
    SurveyFile xlsx = READER.template(CountsTemplate.COUNTS_XLSX);
    assertEquals(rows(csv), rows(xlsx));
    assertEquals(18, rows(xlsx).size());
  }

  /** The cells of each row, without the blank ones that only one format has at the end. */
  private static List<List<String>> rows(SurveyFile file) {
    return TestIntake.intake().read(file.name(), file.bytes()).get(0).rows().stream()
        .map(row -> IntStream.range(0, CountsForm.COLUMNS.size()).mapToObj(row::cell).toList())
        .toList();
  }

  @Test
  @DisplayName("選択肢の文言は、百分率・日付・時刻・単位も人が見るとおりに読む")
  void labelsAreReadAsAPersonSeesThem() {
    List<String> labels =
        realLife("14-autoconverted-labels").questions().stream()
            .flatMap(question -> question.options().stream())
            .map(SurveyDraft.Option::label)
            .toList();
    assertTrue(labels.containsAll(List.of("3月4日", "10%", "13:30", "3人")), labels.toString());
  }

  @Test
  @DisplayName("調査期間は和暦のままの文字で、送付数と回答数は表示形式によらず数で読む")
  void factsAreReadAsSeenAndFiguresAsFigures() {
    SurveyDraft wareki = realLife("15-wareki-period");
    assertEquals("令和8年2月25日", wareki.period());
    assertEquals(30, wareki.sent());
    assertEquals(
        List.of(21L, 4L),
        realLife("07-magenta").questions().get(0).options().stream()
            .map(SurveyDraft.Option::count)
            .toList());
  }

  @Test
  @DisplayName("XLSXの様式の文字の列は文字列の書式で、表計算ソフトに変換されない")
  void theWorkbooksColumnsOfTextAreFormattedAsText() throws IOException {
    byte[] bytes = READER.template(CountsTemplate.COUNTS_XLSX).bytes();
    String styles = part(bytes, "xl/styles.xml");
    String sheet = part(bytes, "xl/worksheets/sheet1.xml");
    List<String> formats = found("<xf [^>]*/?>|<xf/>", styles.split("<cellXfs")[1]);
    for (int column : List.of(1, 2, 3, 4, 8)) {
      List<String> own = found("<col min=\"" + column + "\"[^>]*>", sheet);
      int style = Integer.parseInt(own.get(0).replaceFirst(".* style=\"([0-9]+)\".*", "$1"));
      assertTrue(formats.get(style).contains("numFmtId=\"49\""), own.get(0));
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  private static String part(byte[] workbook, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals(name)) {
        entry = zip.getNextEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static SurveyDraft realLife(String file) {
    return READER.counts(
        new SurveyFile(file + ".xlsx", RealLifeFiles.read("files/" + file + ".xlsx")));
  }

  @Test
  @DisplayName("表でもJSONでもないものは断る")
  void otherFilesAreRefused() {
    assertThrows(
        UnreadableUpload.class,
        () -> READER.counts(new SurveyFile("調査.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})));
    assertThrows(
        SurveyFileFaulty.class,
        () ->
            READER.counts(
                new SurveyFile("調査.csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8))));
  }
}
