package org.kakehashi.bench.walks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The forms that the product hands out, filled in. */
final class FilledWorkbooks {
  private static final int ROWS = 40;

  private final byte[] comparison;
  private final byte[] programme;

  private FilledWorkbooks(byte[] comparison, byte[] programme) {
    this.comparison = comparison;
    this.programme = programme;
  }

  static FilledWorkbooks handedOutTo(Person person) throws InterruptedException {
    return new FilledWorkbooks(
        person.open("/comparisons/import/form").bytes(),
        person.open("/reviews/import/form").bytes());
  }

  byte[] comparison(String mark) throws IOException {
    try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(comparison))) {
      fill(form.getSheet("比較"), 1, "比較の表題", "（点検）" + mark, "行見出し", "開催形式");
      Sheet table = form.getSheet("比較表");
      fill(table, 1, "観点", "費用", "対面形式", "△", "オンライン形式", "◎");
      fill(table, 2, "観点", "交流", "対面形式", "◎", "オンライン形式", "△");
      return bytes(form);
    }
  }

  /** A year of many events. */
  byte[] programme(String mark) throws IOException {
    try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(programme))) {
      fill(form.getSheet("年度"), 1, "年度", "令和22年度");
      for (int row = 1; row <= ROWS; row++) {
        fill(
            form.getSheet("行事"),
            row,
            "行事の名称",
            "（点検）" + mark + "-" + row,
            "実施局",
            "大阪局",
            "状況",
            "実施予定");
      }
      return bytes(form);
    }
  }

  private static void fill(Sheet sheet, int row, String... said) {
    Row filled = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    for (int i = 0; i < said.length; i += 2) {
      for (Cell heading : sheet.getRow(0)) {
        if (heading.getStringCellValue().equals(said[i])) {
          filled.createCell(heading.getColumnIndex()).setCellValue(said[i + 1]);
        }
      }
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
