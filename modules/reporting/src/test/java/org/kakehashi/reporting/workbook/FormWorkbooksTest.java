package org.kakehashi.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.surveys.SurveyImports.AnswerForm;
import org.kakehashi.surveys.SurveyImports.AnswerForm.Column;

class FormWorkbooksTest {
  private static final AnswerForm FORM =
      new AnswerForm(
          "試験の調査",
          List.of(
              new Column("受付番号", "一人に一つ", List.of(), "A001"),
              new Column("問1 必要ですか。", "一つ選ぶ", List.of("必要", "教育, 子育て", "非該当"), "必要"),
              new Column("問2 御意見", "書かれたとおり", List.of(), "（例）平日")));

  @Test
  @DisplayName("回答票の様式：見出しに設問文、選べる値の一覧、文字列の書式。記入例は別のシートに置く")
  void theFormHasTextsListsAndAnExampleApart() throws IOException {
    byte[] bytes = new DefaultFormWorkbooks().answers(FORM);
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
}
