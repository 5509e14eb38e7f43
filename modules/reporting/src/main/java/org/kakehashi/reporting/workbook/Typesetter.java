package org.kakehashi.reporting.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.ooxml.BarChartDrawing;
import org.kakehashi.reporting.ooxml.PrintableText;
import org.kakehashi.reporting.workbook.Canvas.Entry;
import org.kakehashi.reporting.workbook.Grid.Span;
import org.kakehashi.reporting.workbook.Styles.Frame;
import org.kakehashi.reporting.workbook.Styles.Look;

/** Sets a paper's blocks on the sheet, one below the other, in reading order. */
final class Typesetter implements Block.Reader<Typesetter.Set> {
  private static final double GAP = 8;

  private final Canvas canvas;
  private final BarChartDrawing drawing = new BarChartDrawing(Styles.FONT);

  /** Points between a table and the chart beside it. */
  private static final int BESIDE_GAP = 8;

  /** The rows of the table set last, so that a chart can point at its cells. */
  private @Nullable TableCells lastTable;

  Typesetter(Canvas canvas) {
    this.canvas = canvas;
  }

  /**
   * Where a block stands.
   *
   * @param keptRow the last row that stays on a page with the first; the block may be cut below it
   * @param leads whether it belongs to what follows and must not end a page
   */
  record Set(int firstRow, int keptRow, int lastRow, boolean leads) {
    Set(int firstRow, int lastRow, boolean leads) {
      this(firstRow, lastRow, lastRow, leads);
    }
  }

  /**
   * A table's place on the sheet: its header row and the rows below.
   *
   * @param end the row below its last
   */
  record TableCells(Table table, int headerRow, List<Integer> rows, List<Span> spans, int end) {}

  @Nullable TableCells lastTable() {
    return lastTable;
  }

  @Override
  public Set heading(Heading heading) {
    int first = canvas.next();
    canvas.gap(GAP);
    String text =
        heading.number().isEmpty() ? heading.text() : heading.number() + "　" + heading.text();
    double points = heading.level() == 1 ? 12.5 : heading.level() == 2 ? 11.5 : Styles.BODY_POINTS;
    canvas.text(text, Look.plain(points, true, HorizontalAlignment.LEFT));
    return new Set(first, canvas.next() - 1, true);
  }

  @Override
  public Set paragraph(Paragraph paragraph) {
    int first = canvas.next();
    Paragraph.Style style = paragraph.style();
    boolean question = style == Paragraph.Style.QUESTION;
    if (question) {
      canvas.gap(GAP);
    }
    boolean note = style == Paragraph.Style.NOTE;
    boolean bold = question || style == Paragraph.Style.CONCLUSION;
    String text =
        style == Paragraph.Style.CONCLUSION && !paragraph.text().startsWith("⇒")
            ? "⇒ " + paragraph.text()
            : paragraph.text();
    canvas.text(
        text,
        Look.plain(note ? Styles.NOTE_POINTS : Styles.BODY_POINTS, bold, HorizontalAlignment.LEFT));
    return new Set(first, canvas.next() - 1, question);
  }

  @Override
  public Set bullets(Bullets bullets) {
    int first = canvas.next();
    for (String item : bullets.items()) {
      canvas.text(
          bullets.mark() + " " + item,
          Look.plain(Styles.BODY_POINTS, false, HorizontalAlignment.LEFT));
    }
    return new Set(first, first, Math.max(first, canvas.next() - 1), false);
  }

  @Override
  public Set table(Table table) {
    int first = canvas.next();
    canvas.gap(GAP);
    if (!table.caption().isEmpty()) {
      canvas.text(table.caption(), Look.plain(Styles.BODY_POINTS, true, HorizontalAlignment.LEFT));
    }
    List<Span> spans = canvas.grid().spans(table);
    int header = canvas.next();
    List<Entry> heads = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      heads.add(new Entry(spans.get(i), table.columns().get(i).heading(), Look.head(Frame.ALL)));
    }
    canvas.ruledRow(heads);
    List<Integer> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(canvas.next());
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        entries.add(entry(spans.get(i), row.cells().get(i), table.columns().get(i), row.total()));
      }
      canvas.ruledRow(entries);
    }
    if (canvas.grid().companions().has(table)) {
      int bars = (int) table.rows().stream().filter(row -> !row.total()).count();
      canvas.atLeast(BarChartDrawing.leastHeight(bars), header);
    }
    lastTable = new TableCells(table, header, rows, spans, canvas.next());
    for (String note : table.notes()) {
      canvas.text(note, Look.plain(Styles.NOTE_POINTS, false, HorizontalAlignment.LEFT));
    }
    return new Set(first, canvas.next() - 1, false);
  }

  private static Entry entry(Span span, Cell cell, Column column, boolean total) {
    HorizontalAlignment align =
        switch (column.align()) {
          case START -> HorizontalAlignment.LEFT;
          case CENTER -> HorizontalAlignment.CENTER;
          case END -> HorizontalAlignment.RIGHT;
        };
    Look look = Look.ruled(total, align, Frame.ALL);
    if (cell instanceof Cell.Count count) {
      return new Entry(span, cell.text(), look.number("#,##0"), BigDecimal.valueOf(count.value()));
    }
    if (cell instanceof Cell.Percent percent) {
      return new Entry(span, cell.text(), look.number("0.0"), percent.percent());
    }
    return new Entry(span, cell.text(), look);
  }

  @Override
  public Set barChart(BarChart chart) {
    int first = canvas.next();
    TableCells table = lastTable;
    if (table != null && canvas.grid().companions().has(chart)) {
      int left = canvas.grid().beside().first();
      draw(chart, Units.toEMU(BESIDE_GAP), left, table.headerRow(), table.end());
    } else {
      canvas.gap(GAP);
      int top = canvas.next();
      canvas.room(BarChartDrawing.height(chart));
      draw(chart, 0, 0, top, canvas.next());
      canvas.gap(GAP);
    }
    return new Set(first, canvas.next() - 1, false);
  }

  private void draw(BarChart chart, int indent, int left, int top, int bottom) {
    XSSFDrawing patriarch = canvas.sheet().createDrawingPatriarch();
    XSSFClientAnchor anchor =
        patriarch.createAnchor(indent, 0, 0, 0, left, top, canvas.grid().last() + 1, bottom);
    XSSFChart target = patriarch.createChart(anchor);
    target.getGraphicFrame().setName(PrintableText.of(chart.caption()));
    target
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(PrintableText.of(chart.description()));
    ChartSource source = ChartSource.of(chart, lastTable);
    XDDFCategoryDataSource labels =
        source.labels() == null
            ? XDDFDataSourcesFactory.fromArray(BarChartDrawing.labels(chart))
            : XDDFDataSourcesFactory.fromStringCellRange(canvas.sheet(), source.labels());
    XDDFNumericalDataSource<Double> values =
        source.values() == null
            ? XDDFDataSourcesFactory.fromArray(BarChartDrawing.values(chart))
            : XDDFDataSourcesFactory.fromNumericCellRange(canvas.sheet(), source.values());
    drawing.draw(target, chart, labels, values);
  }
}
