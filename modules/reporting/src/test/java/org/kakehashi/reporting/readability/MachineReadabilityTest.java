package org.kakehashi.reporting.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.csv.CsvRenderer;
import org.kakehashi.reporting.sample.SamplePapers;
import org.kakehashi.reporting.workbook.DataWorkbookRenderer;

class MachineReadabilityTest {
  private static final List<String> COLUMNS =
      SamplePapers.tally().data().tables().get(0).columns().stream().map(c -> c.name()).toList();
  private static final PublishedFiles GOOD = files(SamplePapers.tally());

  /** How to break each rule in the workbook's first sheet. */
  private static final Map<Rule, Consumer<XSSFSheet>> BROKEN_SHEETS = new EnumMap<>(Rule.class);

  /** How to break each rule in the CSV. */
  private static final Map<Rule, UnaryOperator<String>> BROKEN_CSV = new EnumMap<>(Rule.class);

  static {
    BROKEN_SHEETS.put(Rule.L1_02, sheet -> below(sheet, 2).createCell(0).setCellValue("別の表"));
    BROKEN_SHEETS.put(Rule.L1_03, sheet -> below(sheet, 2).createCell(0).setCellValue(1));
    BROKEN_SHEETS.put(Rule.L1_04, sheet -> below(sheet, 1).createCell(0).setCellValue("※注記"));
    BROKEN_SHEETS.put(Rule.L1_05, sheet -> set(sheet, 0, "question_text", "列1"));
    BROKEN_SHEETS.put(Rule.L1_06, sheet -> set(sheet, 1, "option_label", "必　要"));
    BROKEN_SHEETS.put(Rule.L1_07, sheet -> set(sheet, 1, "value", "21（84.0％）"));
    BROKEN_SHEETS.put(Rule.L1_08, sheet -> set(sheet, 1, "option_label", "①必要"));
    BROKEN_SHEETS.put(Rule.L1_09, sheet -> forget(sheet, "blank_cell"));
    BROKEN_SHEETS.put(
        Rule.L1_10,
        sheet -> sheet.createDrawingPatriarch().createTextbox(new XSSFClientAnchor()).setText("注"));
    BROKEN_SHEETS.put(Rule.L1_11, MachineReadabilityTest::embolden);
    BROKEN_SHEETS.put(Rule.L1_12, sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0)));
    BROKEN_SHEETS.put(Rule.L1_13, sheet -> sheet.setColumnHidden(3, true));
    BROKEN_SHEETS.put(Rule.L2_01, sheet -> set(sheet, 1, "value", "21人"));
    BROKEN_SHEETS.put(Rule.L2_02, sheet -> set(sheet, 2, "survey_title", ""));
    BROKEN_SHEETS.put(Rule.L2_03, sheet -> set(sheet, 0, "option_min", "option_max"));
    BROKEN_SHEETS.put(Rule.L2_04, sheet -> set(sheet, 1, "option_kind_code", "Option"));
    BROKEN_SHEETS.put(Rule.L2_05, sheet -> set(sheet, 1, "option_label", "その他（具体的に：法務）"));
    BROKEN_SHEETS.put(
        Rule.L2_06,
        sheet -> sheet.getRow(1).getCell(COLUMNS.indexOf("value")).setCellFormula("20+1"));
    BROKEN_SHEETS.put(Rule.L3_01, MachineReadabilityTest::title);
    BROKEN_SHEETS.put(
        Rule.L3_02,
        sheet -> {
          XSSFWorkbook book = sheet.getWorkbook();
          book.removeSheetAt(book.getSheetIndex(DataFiles.CODES));
        });
    BROKEN_SHEETS.put(Rule.L3_03, sheet -> set(sheet, 1, "value", "x"));
    BROKEN_SHEETS.put(Rule.L3_04, sheet -> forget(sheet, "unit"));
    BROKEN_SHEETS.put(Rule.L3_05, sheet -> set(sheet, 1, "fiscal_year", "令和7年度"));
    BROKEN_SHEETS.put(Rule.L3_06, sheet -> set(sheet, 1, "option_label", "青森"));
    BROKEN_SHEETS.put(Rule.L3_07, sheet -> set(sheet, 0, "option_label", "choice_label"));
    BROKEN_SHEETS.put(Rule.L3_08, sheet -> forget(sheet, "publisher"));
    BROKEN_SHEETS.put(
        Rule.L3_09,
        sheet -> {
          set(sheet, 0, "value", "count_2024");
          set(sheet, 0, "unit", "count_2025");
        });
    BROKEN_CSV.put(Rule.L1_14, csv -> csv.replaceFirst("必要,", "\"必\r\n要\","));
    BROKEN_CSV.put(Rule.L1_15, csv -> csv.replaceFirst("必要,", "必要,多分,"));
  }

  @Test
  @DisplayName("データ用のExcelとCSVは30のルールをすべて満たす")
  void whatWePublishPassesEveryRule() {
    assertEquals(List.of(), new MachineReadability().check(GOOD));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  @DisplayName("ルールに反するファイルは見逃さない")
  void catchesABreachOfEachRule(Rule rule) throws IOException {
    List<ReadabilityIssue> found = new MachineReadability().check(broken(rule));
    assertTrue(found.stream().anyMatch(finding -> finding.rule() == rule), rule + ": " + found);
  }

  @Test
  @DisplayName("Excelの表のどれか一つにCSVがなければ見逃さない")
  void catchesATableWithoutItsCsv() {
    Map<String, byte[]> fewer = new LinkedHashMap<>(GOOD.tables());
    fewer.put("figures", fewer.remove("survey_tally"));
    PublishedFiles files =
        new PublishedFiles(GOOD.workbook(), fewer, GOOD.codes(), GOOD.metadata());
    assertTrue(
        new MachineReadability()
            .check(files).stream().anyMatch(finding -> finding.rule() == Rule.L1_01));
  }

  @Test
  @DisplayName("ルールの番号と名称は公表されたものと同じである")
  void namesTheOfficialRules() throws IOException {
    List<String> official = new ArrayList<>();
    try (InputStream in =
        MachineReadability.class.getResourceAsStream(
            "/META-INF/reporting/machine-readability-rules.json")) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher rules = Pattern.compile("\"id\": \"(.*?)\", \"name\": \"(.*?)\"").matcher(json);
      while (rules.find()) {
        official.add(rules.group(1) + " " + rules.group(2));
      }
    }
    assertEquals(
        official,
        Arrays.stream(Rule.values()).map(rule -> rule.number() + " " + rule.title()).toList());
    assertEquals(30, EnumSet.allOf(Rule.class).size());
  }

  private static PublishedFiles broken(Rule rule) throws IOException {
    if (rule == Rule.L1_01) {
      byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
      return new PublishedFiles(pdf, GOOD.tables(), GOOD.codes(), GOOD.metadata());
    }
    if (BROKEN_CSV.containsKey(rule)) {
      Map<String, byte[]> tables = new LinkedHashMap<>(GOOD.tables());
      tables.computeIfPresent(
          "survey_tally",
          (name, bytes) ->
              BROKEN_CSV
                  .get(rule)
                  .apply(new String(bytes, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8));
      return new PublishedFiles(GOOD.workbook(), tables, GOOD.codes(), GOOD.metadata());
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(GOOD.workbook()))) {
      BROKEN_SHEETS.get(rule).accept(book.getSheetAt(0));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return new PublishedFiles(out.toByteArray(), GOOD.tables(), GOOD.codes(), GOOD.metadata());
    }
  }

  private static PublishedFiles files(Paper paper) {
    CsvRenderer csv = new CsvRenderer();
    return new PublishedFiles(
        new DataWorkbookRenderer().render(paper),
        csv.tables(paper),
        csv.codes(paper),
        csv.metadata(paper));
  }

  private static Row below(XSSFSheet sheet, int rows) {
    return sheet.createRow(sheet.getLastRowNum() + rows);
  }

  private static void set(XSSFSheet sheet, int row, String column, String value) {
    sheet.getRow(row).createCell(COLUMNS.indexOf(column)).setCellValue(value);
  }

  /** Takes every entry of that name out of the metadata. */
  private static void forget(XSSFSheet sheet, String name) {
    for (Row row : sheet.getWorkbook().getSheet(DataFiles.METADATA)) {
      if (row.getCell(1).getStringCellValue().equals(name)) {
        row.getCell(1).setCellValue("memo");
      }
    }
  }

  private static void embolden(XSSFSheet sheet) {
    XSSFFont bold = sheet.getWorkbook().createFont();
    bold.setBold(true);
    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.setFont(bold);
    sheet.getRow(1).getCell(0).setCellStyle(style);
  }

  private static void title(XSSFSheet sheet) {
    sheet.shiftRows(0, sheet.getLastRowNum(), 1);
    sheet.createRow(0).createCell(0).setCellValue("アンケート調査結果");
  }
}
