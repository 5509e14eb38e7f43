package org.kakehashi.reporting.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.ooxml.PrintableText;
import org.kakehashi.reporting.workbook.Grid.Span;
import org.kakehashi.reporting.workbook.Styles.Frame;
import org.kakehashi.reporting.workbook.Styles.Look;

/** Writes rows downwards on the sheet, each as tall as its text needs. */
final class Canvas {
  private static final double PADDING = 3;
  private static final String FORMULA_STARTS = "=+-@\t＝＋－＠";

  private final XSSFSheet sheet;
  private final Grid grid;
  private final Styles styles;
  private int next;

  Canvas(XSSFSheet sheet, Grid grid, Styles styles) {
    this.sheet = sheet;
    this.grid = grid;
    this.styles = styles;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  Grid grid() {
    return grid;
  }

  /** The row that is written next, from 0. */
  int next() {
    return next;
  }

  /** An empty row. */
  void gap(double points) {
    sheet.createRow(next++).setHeightInPoints((float) points);
  }

  /** Running text over the sheet's whole width, over several rows where one can't hold it. */
  void text(String text, Look look) {
    row(List.of(new Entry(grid.whole(), text, look)), false);
  }

  /** Cells side by side. */
  void row(List<Entry> entries) {
    row(entries, false);
  }

  /** A row of a ruled table. */
  void ruledRow(List<Entry> entries) {
    row(entries, true);
  }

  /**
   * Cells side by side; a cell too long for Excel's tallest row goes on in the row beneath.
   *
   * @param ruled whether the pieces of a cell share one frame
   */
  private void row(List<Entry> entries, boolean ruled) {
    List<List<String>> pieces = new ArrayList<>();
    int rows = 1;
    for (Entry entry : entries) {
      List<String> own =
          new TextMeasure(entry.look().points())
              .pieces(PrintableText.of(entry.text()), grid.width(entry.span()));
      pieces.add(own);
      rows = Math.max(rows, own.size());
    }
    for (int piece = 0; piece < rows; piece++) {
      XSSFRow row = sheet.createRow(next++);
      double height = 0;
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        String text = piece < pieces.get(i).size() ? pieces.get(i).get(piece) : "";
        Look look = ruled ? entry.look().framed(Frame.of(piece, rows)) : entry.look();
        write(row, entry, text, piece == 0, look);
        TextMeasure measure = new TextMeasure(look.points());
        int lines = measure.lines(text, grid.width(entry.span()));
        height = Math.max(height, measure.height(lines));
      }
      row.setHeightInPoints((float) Math.min(409, height + PADDING));
    }
  }

  private void write(XSSFRow row, Entry entry, String text, boolean first, Look look) {
    Look quotable = startsLikeFormula(text) ? look.quotedText() : look;
    boolean number = entry.number() != null && first;
    for (int column = entry.span().first(); column <= entry.span().last(); column++) {
      row.createCell(column).setCellStyle(styles.of(number ? look : quotable));
    }
    XSSFCell cell = row.getCell(entry.span().first());
    if (number) {
      cell.setCellValue(Objects.requireNonNull(entry.number()).doubleValue());
    } else if (!text.isEmpty()) {
      cell.setCellValue(PrintableText.ofCell(text));
    }
    if (!entry.span().single()) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              row.getRowNum(), row.getRowNum(), entry.span().first(), entry.span().last()));
    }
  }

  static boolean startsLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** Adds an empty row where what stands from a row on is lower than that many points. */
  void atLeast(double points, int from) {
    double height = 0;
    for (int row = from; row < next; row++) {
      height += sheet.getRow(row).getHeightInPoints();
    }
    if (height < points) {
      gap(points - height);
    }
  }

  /** Rows that make room for a drawing. */
  void room(double points) {
    double row = new TextMeasure(Styles.BODY_POINTS).height(1);
    for (double left = points; left > 0; left -= row) {
      gap(row);
    }
  }

  /**
   * A cell to write.
   *
   * @param number the figure to write instead of the text, or null
   */
  record Entry(Span span, String text, Look look, @Nullable BigDecimal number) {
    Entry(Span span, String text, Look look) {
      this(span, text, look, null);
    }
  }
}
