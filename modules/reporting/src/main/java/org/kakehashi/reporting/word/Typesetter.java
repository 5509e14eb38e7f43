package org.kakehashi.reporting.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.ooxml.BarChartDrawing;
import org.kakehashi.reporting.ooxml.PrintableText;

/** Sets a paper's blocks in the document, in reading order. */
final class Typesetter implements Block.Reader<XWPFDocument> {
  private static final int CHART_WIDTH_MM = 150;

  private final XWPFDocument document;
  private final Pen pen;
  private final Numbering numbering;
  private final TableWriter tables;
  private final BarChartDrawing drawing = new BarChartDrawing(WordLook.GOTHIC);

  Typesetter(XWPFDocument document, Pen pen) throws IOException {
    this.document = document;
    this.pen = pen;
    this.numbering = new Numbering(document);
    this.tables = new TableWriter(document, pen);
  }

  @Override
  public XWPFDocument heading(Heading heading) {
    XWPFParagraph paragraph = pen.paragraph("Heading" + heading.level());
    boolean counted = heading.number().isEmpty() || numbering.heading(paragraph, heading.number());
    pen.run(paragraph, counted ? heading.text() : heading.number() + "　" + heading.text());
    return document;
  }

  @Override
  public XWPFDocument paragraph(Paragraph paragraph) {
    switch (paragraph.style()) {
      case BODY -> pen.paragraph("BodyText", paragraph.text());
      case QUESTION -> pen.paragraph("Question", paragraph.text());
      case CONCLUSION ->
          pen.paragraph(
              "Conclusion",
              paragraph.text().startsWith("⇒") ? paragraph.text() : "⇒ " + paragraph.text());
      case NOTE -> pen.paragraph("Note", paragraph.text());
    }
    return document;
  }

  @Override
  public XWPFDocument bullets(Bullets bullets) {
    for (String item : bullets.items()) {
      XWPFParagraph paragraph = pen.paragraph("Item");
      boolean marked = numbering.item(paragraph, bullets.mark());
      pen.run(paragraph, marked ? item : bullets.mark() + item);
    }
    return document;
  }

  @Override
  public XWPFDocument table(Table table) {
    tables.write(table);
    return document;
  }

  @Override
  public XWPFDocument barChart(BarChart chart) {
    XWPFParagraph figure = pen.paragraph("Figure", "");
    try {
      XWPFChart target =
          document.createChart(
              figure.createRun(),
              (int) (CHART_WIDTH_MM * 36_000L),
              Units.toEMU(BarChartDrawing.height(chart)));
      int last = chart.bars().size();
      String labels = target.formatRange(new CellRangeAddress(1, last, 0, 0));
      String values = target.formatRange(new CellRangeAddress(1, last, 1, 1));
      drawing.draw(
          target,
          chart,
          XDDFDataSourcesFactory.fromArray(BarChartDrawing.labels(chart), labels, 0),
          XDDFDataSourcesFactory.fromArray(BarChartDrawing.values(chart), values, 1));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var inline = figure.getRuns().get(figure.getRuns().size() - 1).getCTR().getDrawingArray(0);
    inline.getInlineArray(0).getDocPr().setName(PrintableText.of(chart.caption()));
    inline.getInlineArray(0).getDocPr().setDescr(PrintableText.of(chart.description()));
    return document;
  }
}
