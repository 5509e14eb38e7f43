package org.kakehashi.reporting.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.reporting.ooxml.OfficePackage;
import org.kakehashi.reporting.ooxml.PrintableText;
import org.kakehashi.reporting.readability.DataFiles;

/**
 * The data workbook (Excel データ): each table on a sheet of its own, physical names in row 1 and
 * observations from row 2; then the code table and the metadata, which define every column. Text
 * stands as it is, marked as text; no formats carry meaning.
 */
public final class DataWorkbookRenderer {
  /** Excel's longest cell, in UTF-16 units. */
  private static final int CELL_LIMIT = 32_767;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  /**
   * The data workbook as {@code .xlsx}; the same data give the same bytes.
   *
   * @throws TooLongForACell when a text exceeds what an Excel cell can hold
   */
  public byte[] render(Paper paper) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles.standardFont(book);
      XSSFCellStyle quoted = book.createCellStyle();
      quoted.setQuotePrefixed(true);
      for (DataTable table : paper.data().tables()) {
        write(book, table, quoted);
      }
      write(book, DataFiles.codes(paper.data()), quoted);
      write(book, DataFiles.metadata(paper), quoted);
      return OfficePackage.bytes(book, paper.masthead());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(XSSFWorkbook book, DataTable table, XSSFCellStyle quoted) {
    XSSFSheet sheet = book.createSheet(table.name());
    int columns = table.columns().size();
    int[] widths = new int[columns];
    XSSFRow header = sheet.createRow(0);
    for (int i = 0; i < columns; i++) {
      String name = table.columns().get(i).name();
      header.createCell(i).setCellValue(name);
      widths[i] = name.length();
    }
    int at = 1;
    for (List<Datum> values : table.rows()) {
      XSSFRow row = sheet.createRow(at++);
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], write(table, row, i, values.get(i), quoted));
      }
    }
    for (int i = 0; i < columns; i++) {
      sheet.setColumnWidth(i, Math.min(WIDEST, Math.max(NARROWEST, widths[i] + 2)) * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  /** Writes one value and gives its width in half-width characters. */
  private static int write(
      DataTable table, XSSFRow row, int column, Datum datum, XSSFCellStyle quoted) {
    if (datum instanceof Datum.Figure figure) {
      row.createCell(column).setCellValue(figure.value().doubleValue());
      return figure.value().toPlainString().length();
    }
    if (datum instanceof Datum.Text text) {
      String value = PrintableText.ofCell(text.value());
      if (value.length() > CELL_LIMIT) {
        throw new TooLongForACell(table.name(), row.getRowNum() + 1, value.length());
      }
      XSSFCell cell = row.createCell(column);
      cell.setCellValue(value);
      if (Canvas.startsLikeFormula(value)) {
        cell.setCellStyle(quoted);
      }
      return value.chars().limit(WIDEST).map(unit -> unit < 0x2000 ? 1 : 2).sum();
    }
    return 0;
  }
}
