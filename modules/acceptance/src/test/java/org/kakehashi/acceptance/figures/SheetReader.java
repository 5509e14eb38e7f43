package org.kakehashi.acceptance.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The presentation workbook as it shows: a row with one filled cell is text, rows with several are
 * a table under the text above them, its headings first.
 */
public final class SheetReader {
  private SheetReader() {}

  static List<Piece> pieces(byte[] xlsx) throws IOException {
    DataFormatter shown = new DataFormatter(java.util.Locale.JAPAN);
    List<Piece> pieces = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    String above = "";
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Row row : book.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
        cells.removeIf(String::isBlank);
        if (cells.size() > 1) {
          table.add(cells);
        } else {
          close(pieces, above, table);
          if (cells.size() == 1) {
            above = cells.get(0);
            pieces.add(new Piece.Text(above));
          }
        }
      }
    }
    close(pieces, above, table);
    return pieces;
  }

  private static void close(List<Piece> pieces, String above, List<List<String>> table) {
    if (table.size() > 1) {
      pieces.add(new Piece.Table(above, table.get(0), table.subList(1, table.size())));
    }
    table.clear();
  }
}
