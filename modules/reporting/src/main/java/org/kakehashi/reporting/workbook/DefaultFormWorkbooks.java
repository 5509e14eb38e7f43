package org.kakehashi.reporting.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.reporting.FormWorkbooks;

/**
 * Writes forms. Each table stands alone on its sheet, so that it is read back as it is; what
 * explains them stands on the last, with the lists that the drop-downs show.
 */
@ApplicationScoped
class DefaultFormWorkbooks implements FormWorkbooks {
  private static final byte[] HEAD_SHADE = {(byte) 0xE7, (byte) 0xE9, (byte) 0xEE};
  private static final int LAST_ROW = 5_000;
  private static final int CHARACTER = 256;
  private static final int CHOICES = 3;
  private static final int HOW_CHARACTERS = 90;
  private static final double POINTS_A_PIXEL = 0.75;
  private static final TextMeasure MEASURE = new TextMeasure(11);

  /** What Excel itself lets a prompt hold. */
  private static final int PROMPT_CHARACTERS = 255;

  /**
   * How cells look.
   *
   * @param text to be filled in
   * @param ruled explaining
   * @param head above others
   */
  private record Pens(XSSFCellStyle text, XSSFCellStyle ruled, XSSFCellStyle head) {}

  @Override
  public byte[] of(WorkbookForm form) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Styles.standardFont(book);
      Pens pens = new Pens(text(book), ruled(book), head(book));
      List<XSSFSheet> tables =
          form.sheets().stream().map(sheet -> book.createSheet(sheet.name())).toList();
      XSSFSheet guide = book.createSheet(WorkbookForm.GUIDE);
      guide.createRow(0).createCell(0).setCellValue(form.title());
      int at = 1;
      for (int s = 0; s < tables.size(); s++) {
        Sheet sheet = form.sheets().get(s);
        if (tables.size() > 1) {
          write(guide.createRow(at + 1), 0, "「" + sheet.name() + "」シート", pens.head());
          at += 2;
        }
        headings(guide, at, pens.head());
        at = table(tables.get(s), sheet, guide, at + 1, pens);
        printed(tables.get(s));
        tables.get(s).setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      }
      printed(guide);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lying, as wide as its columns. */
  private static void printed(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /** Writes a sheet's headings and rows, and explains them; returns the guide's next row. */
  private static int table(XSSFSheet table, Sheet sheet, XSSFSheet guide, int from, Pens pens) {
    XSSFRow headings = table.createRow(0);
    int at = from;
    for (int c = 0; c < sheet.columns().size(); c++) {
      Column column = sheet.columns().get(c);
      write(headings, c, column.heading(), pens.head());
      table.setDefaultColumnStyle(c, pens.text());
      table.setColumnWidth(c, 16 * CHARACTER);
      int next = explain(guide, at, column, pens.ruled());
      prompt(table, c, column, at, next);
      at = next;
    }
    for (List<String> filled : sheet.rows()) {
      XSSFRow row = table.createRow(table.getLastRowNum() + 1);
      for (int c = 0; c < filled.size(); c++) {
        write(row, c, filled.get(c), pens.text());
      }
    }
    table.createFreezePane(1, 1);
    return at;
  }

  private static void headings(XSSFSheet guide, int at, XSSFCellStyle head) {
    XSSFRow row = guide.createRow(at);
    for (int c = 0; c < WorkbookForm.GUIDE_HEADINGS.size(); c++) {
      write(row, c, WorkbookForm.GUIDE_HEADINGS.get(c), head);
      guide.setColumnWidth(c, (c == 1 ? HOW_CHARACTERS : 28) * CHARACTER);
    }
  }

  /** A column's lines: one, or one a choice. */
  private static int explain(XSSFSheet guide, int at, Column column, XSSFCellStyle ruled) {
    int next = at + Math.max(1, column.choices().size());
    for (int row = at; row < next; row++) {
      guide.createRow(row);
      for (int c = 0; c < WorkbookForm.GUIDE_HEADINGS.size(); c++) {
        write(guide.getRow(row), c, "", ruled);
      }
    }
    write(guide.getRow(at), 0, column.heading(), ruled);
    write(guide.getRow(at), 1, column.how(), ruled);
    write(guide.getRow(at), 2, column.example(), ruled);
    double width = guide.getColumnWidthInPixels(1) * POINTS_A_PIXEL;
    int lines = MEASURE.lines(column.how(), width);
    guide.getRow(at).setHeightInPoints((float) MEASURE.height(lines));
    int choice = at;
    for (String word : column.choices().keySet()) {
      write(guide.getRow(choice++), CHOICES, word, ruled);
    }
    return next;
  }

  /** The drop-down and what is said while a cell is filled in; other values stay possible. */
  private static void prompt(XSSFSheet table, int c, Column column, int from, int next) {
    if (column.choices().isEmpty() || column.kind() == WorkbookForm.Kind.LINES) {
      return;
    }
    DataValidationHelper helper = table.getDataValidationHelper();
    String list = "%s!$D$%d:$D$%d".formatted(WorkbookForm.GUIDE, from + 1, next);
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(list), new CellRangeAddressList(1, LAST_ROW, c, c));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setShowPromptBox(true);
    validation.createPromptBox("", cut(column.how()));
    table.addValidationData(validation);
  }

  private static String cut(String text) {
    return text.length() <= PROMPT_CHARACTERS ? text : text.substring(0, PROMPT_CHARACTERS);
  }

  private static void write(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** So that Excel turns nothing into a date or a number. */
  private static XSSFCellStyle text(XSSFWorkbook book) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFCellStyle ruled(XSSFWorkbook book) {
    XSSFCellStyle style = text(book);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static XSSFCellStyle head(XSSFWorkbook book) {
    XSSFCellStyle style = ruled(book);
    style.setFillForegroundColor(new XSSFColor(HEAD_SHADE, new DefaultIndexedColorMap()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
