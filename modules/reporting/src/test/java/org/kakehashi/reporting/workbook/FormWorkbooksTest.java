package org.kakehashi.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.intake.WorkbookForm.Sheet;

class FormWorkbooksTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("受付番号", "", Kind.TEXT, "一人に一つ", "A001"),
          Column.words("問1 必要ですか。", "", "一つ選ぶ", "必要", List.of("必要", "教育, 子育て", "非該当")),
          Column.of("問2 御意見", "", Kind.TEXT, "書かれたとおり", "（例）平日"));
  private static final WorkbookForm FORM =
      new WorkbookForm("試験の調査", List.of(Sheet.of("回答票", "", COLUMNS)));

  @Test
  @DisplayName("回答票の様式：見出しに設問文、選べる値の一覧、文字列の書式。記入例は別のシートに置く")
  void theFormHasTextsListsAndAnExampleApart() throws IOException {
    byte[] bytes = new DefaultFormWorkbooks().of(FORM);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet table = book.getSheetAt(0);
      assertEquals("問1 必要ですか。", table.getRow(0).getCell(1).getStringCellValue());
      assertEquals(0, table.getLastRowNum());
      assertEquals("@", table.getColumnStyle(1).getDataFormatString());
      List<XSSFDataValidation> lists = table.getDataValidations();
      assertEquals(1, lists.size());
      assertEquals("記入要領!$D$4:$D$6", lists.get(0).getValidationConstraint().getFormula1());
      XSSFSheet guide = book.getSheetAt(1);
      assertEquals("教育, 子育て", guide.getRow(4).getCell(3).getStringCellValue());
      assertEquals("A001", guide.getRow(2).getCell(2).getStringCellValue());
      assertTrue(guide.getRow(6).getCell(1).getStringCellValue().contains("書かれたとおり"));
    }
  }

  @Test
  @DisplayName("シートの多い様式：表ごとに一つのシートと、それぞれを説明する記入要領。一つのセルに並べる列に一覧は付けない")
  void aFormOfSeveralSheetsExplainsEach() throws IOException {
    WorkbookForm form =
        new WorkbookForm(
            "年度の取組",
            List.of(
                Sheet.of("年度", "", List.of(Column.of("年度", "year", Kind.FISCAL_YEAR, "必ず", "R8"))),
                Sheet.of(
                    "行事",
                    "events",
                    List.of(
                        Column.words("状況", "status", "選ぶ", "実施予定", List.of("実施予定", "実施済み")),
                        Column.coded(
                            "共同", "joint", Kind.LINES, "1行に一つ", "", Map.of("札幌局", "SAPPORO"))))));
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(new DefaultFormWorkbooks().of(form)))) {
      assertEquals("年度", book.getSheetName(0));
      assertEquals("状況", book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue());
      XSSFSheet guide = book.getSheet(WorkbookForm.GUIDE);
      assertEquals("「年度」シート", guide.getRow(2).getCell(0).getStringCellValue());
      assertEquals("列", guide.getRow(3).getCell(0).getStringCellValue());
      assertEquals("年度", guide.getRow(4).getCell(0).getStringCellValue());
      assertEquals("「行事」シート", guide.getRow(6).getCell(0).getStringCellValue());
      List<XSSFDataValidation> lists = book.getSheetAt(1).getDataValidations();
      assertEquals(1, lists.size());
      assertEquals("記入要領!$D$9:$D$10", lists.get(0).getValidationConstraint().getFormula1());
      assertEquals("実施予定", guide.getRow(8).getCell(3).getStringCellValue());
    }
  }
}
