package org.kakehashi.reporting.ooxml;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.kakehashi.reporting.Block.Bar;
import org.kakehashi.reporting.Block.BarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * A native chart of horizontal bars, first label on top, from zero, one dark tone that survives a
 * monochrome printer, each bar with its value at its end.
 */
public final class BarChartDrawing {
  private static final byte[] BAR = {0x3B, 0x4C, 0x6B};
  private static final byte[] GRID = {(byte) 0xD0, (byte) 0xD0, (byte) 0xD0};
  private static final double TEXT_POINTS = 9;

  private final String font;

  /**
   * @param font the typeface of every text in the chart
   */
  public BarChartDrawing(String font) {
    this.font = font;
  }

  /** Bars as numbers, in the order they are drawn. */
  public static Double[] values(BarChart chart) {
    return chart.bars().stream().map(bar -> bar.value().doubleValue()).toArray(Double[]::new);
  }

  /** Labels in the order they are drawn; a bar's note stands behind its label. */
  public static String[] labels(BarChart chart) {
    return chart.bars().stream().map(BarChartDrawing::label).toArray(String[]::new);
  }

  private static String label(Bar bar) {
    String label = PrintableText.of(bar.label());
    return bar.note() == null ? label : label + "（" + PrintableText.of(bar.note()) + "）";
  }

  /** Height in points that lets every bar and label breathe. */
  public static double height(BarChart chart) {
    return 70 + 24.0 * Math.max(2, chart.bars().size());
  }

  /**
   * Height in points that a chart beside a table needs at least.
   *
   * @param bars how many
   */
  public static double leastHeight(int bars) {
    return 58 + 19.0 * Math.max(2, bars);
  }

  /** Draws the bars into an empty chart. */
  public void draw(
      XDDFChart target,
      BarChart chart,
      XDDFCategoryDataSource labels,
      XDDFNumericalDataSource<Double> values) {
    target.setTitleText(PrintableText.of(chart.caption()));
    target.setTitleOverlay(false);
    target.getTitle().getBody().getParagraph(0).addDefaultRunProperties().setBold(true);
    XDDFCategoryAxis categories = target.createCategoryAxis(AxisPosition.LEFT);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    categories.setMajorTickMark(AxisTickMark.NONE);
    XDDFValueAxis scale = target.createValueAxis(AxisPosition.BOTTOM);
    scale.setMinimum(0.0);
    scale.setCrosses(AxisCrosses.MAX);
    scale.setNumberFormat(format(chart.bars()));
    scale.setMajorTickMark(AxisTickMark.NONE);
    scale.setTitle("単位：" + PrintableText.of(chart.unit()));
    scale.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(GRID)));

    XDDFBarChartData data = (XDDFBarChartData) target.createData(ChartTypes.BAR, categories, scale);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(60);
    data.setVaryColors(false);
    XDDFChartData.Series series = data.addSeries(labels, values);
    series.setTitle(PrintableText.of(chart.caption()), null);
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(fill(BAR));
    shape.setLineProperties(
        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
    series.setShapeProperties(shape);
    target.plot(data);
    label(target, chart.bars());
    typeface(target);
  }

  private static void label(XDDFChart target, List<Bar> bars) {
    CTDLbls ends =
        target.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
    var format = ends.addNewNumFmt();
    format.setFormatCode(format(bars));
    format.setSourceLinked(false);
    ends.addNewShowLegendKey().setVal(false);
    ends.addNewShowVal().setVal(true);
    ends.addNewShowCatName().setVal(false);
    ends.addNewShowSerName().setVal(false);
    ends.addNewShowPercent().setVal(false);
    ends.addNewShowBubbleSize().setVal(false);
  }

  private void typeface(XDDFChart target) {
    CTTextCharacterProperties text =
        target.getCTChartSpace().addNewTxPr().addNewP().addNewPPr().addNewDefRPr();
    target.getCTChartSpace().getTxPr().addNewBodyPr();
    text.setSz((int) (TEXT_POINTS * 100));
    text.setLang("ja-JP");
    text.addNewLatin().setTypeface(font);
    text.addNewEa().setTypeface(font);
  }

  private static String format(List<Bar> bars) {
    return bars.stream().allMatch(bar -> bar.value().stripTrailingZeros().scale() <= 0)
        ? "#,##0"
        : "#,##0.0";
  }

  private static XDDFSolidFillProperties fill(byte[] rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(rgb));
  }
}
