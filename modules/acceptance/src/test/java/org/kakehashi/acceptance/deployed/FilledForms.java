package org.kakehashi.acceptance.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The forms that the product hands out, filled in with a spreadsheet program and brought back. */
final class FilledForms {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private FilledForms() {}

  static void areTakenIn(Visitor editor, Rest clerk) throws Exception {
    byte[] comparison;
    try (XSSFWorkbook form = form(editor.file("/comparisons/import/form"))) {
      fill(form.getSheet("比較"), 1, "比較の表題", "様式の比較（見本）", "行見出し", "開催形式");
      fill(form.getSheet("比較表"), 1, "観点", "費用", "対面形式", "△", "オンライン形式", "〇");
      fill(form.getSheet("比較表"), 2, "観点", "交流", "対面形式", "◎", "対面形式の理由", "話しやすい");
      comparison = bytes(form);
    }
    HttpResponse<String> taken = editor.upload("/comparisons/import", comparison);
    assertTrue(taken.body().contains("追加1件"), taken.body());

    HttpResponse<byte[]> programme = clerk.post("/api/v1/programmes", XLSX, year(editor, "実施予定"));
    assertEquals(200, programme.statusCode(), text(programme));
    JsonObject receipt = Rest.json(programme);
    assertEquals(1, receipt.getInt("added"));
    assertEquals(1, receipt.getJsonArray("notices").size(), "メモのシートを知らせる");

    HttpResponse<byte[]> faulty = clerk.post("/api/v1/programmes", XLSX, year(editor, "予定"));
    assertEquals(422, faulty.statusCode());
    assertTrue(text(faulty).contains("「行事」シートの2行目の「状況」"), text(faulty));
  }

  private static byte[] year(Visitor editor, String status) throws Exception {
    try (XSSFWorkbook form = form(editor.file("/reviews/import/form"))) {
      fill(form.getSheet("年度"), 1, "年度", "令和20年度");
      fill(form.getSheet("行事"), 1, "行事の名称", "事例検討会", "実施局", "大阪局", "状況", status);
      form.createSheet("メモ").createRow(0).createCell(0).setCellValue("覚え書き");
      return bytes(form);
    }
  }

  private static void fill(Sheet sheet, int row, String... said) {
    for (int i = 0; i < said.length; i += 2) {
      Row filled = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
      for (Cell heading : sheet.getRow(0)) {
        if (heading.getStringCellValue().equals(said[i])) {
          filled.createCell(heading.getColumnIndex()).setCellValue(said[i + 1]);
        }
      }
    }
  }

  private static XSSFWorkbook form(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
