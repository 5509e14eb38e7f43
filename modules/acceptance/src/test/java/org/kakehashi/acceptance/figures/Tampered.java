package org.kakehashi.acceptance.figures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A paper's formats with one figure changed on one of them: 21 is 22.
 *
 * @param changed the format that is not to be trusted
 */
public record Tampered(OneFigure.Faces honest, String changed) implements OneFigure.Faces {

  @Override
  public byte[] file(String format) throws IOException, InterruptedException {
    byte[] file = honest.file(format);
    if (!format.equals(changed)) {
      return file;
    }
    return format.endsWith("xlsx")
        ? workbook(file)
        : new String(file, StandardCharsets.UTF_8)
            .replaceFirst(",21,", ",22,")
            .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String screen() throws IOException, InterruptedException {
    return honest.screen();
  }

  private static byte[] workbook(byte[] file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == 21) {
            cell.setCellValue(22);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
