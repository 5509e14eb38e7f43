package org.kakehashi.acceptance.figures;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the charts of a survey's paper show, one line of labels and figures a chart. */
final class ChartReader {
  private ChartReader() {}

  /** As REST tells the figures: 必要21（84.0％）不要4（16.0％）, or only the counts. */
  static List<String> inJson(JsonObject tally, boolean shares) {
    List<String> charts = new ArrayList<>();
    for (JsonObject question : tally.getJsonArray("questions").getValuesAs(JsonObject.class)) {
      if (question.containsKey("rows")) {
        StringBuilder chart = new StringBuilder();
        for (JsonObject row : question.getJsonArray("rows").getValuesAs(JsonObject.class)) {
          chart.append(row.getString("label")).append(row.get("count"));
          if (shares && row.get("share") != JsonValue.NULL) {
            chart.append("（").append(row.get("share")).append("％）");
          }
        }
        charts.add(Figure.unspaced(chart.toString()));
      }
    }
    return charts;
  }

  /** The PDF's charts: the text after each caption 図1 and so on. */
  static List<String> inPdf(List<Piece> pieces) {
    List<String> charts = new ArrayList<>();
    List<String> texts = Piece.texts(pieces);
    for (int at = 0; at + 1 < texts.size(); at++) {
      if (texts.get(at).matches("^図[0-9]+[\\s\\u3000].*")) {
        charts.add(Figure.unspaced(texts.get(at + 1)));
      }
    }
    return charts;
  }

  /** The native charts of the presentation workbook, as they are drawn before anybody edits. */
  static List<String> inSheet(byte[] xlsx) throws IOException {
    List<String> charts = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (XSSFChart chart : book.getSheetAt(0).getDrawingPatriarch().getCharts()) {
        StringBuilder shown = new StringBuilder();
        for (XDDFChartData data : chart.getChartSeries()) {
          XDDFChartData.Series bars = data.getSeries(0);
          for (int bar = 0; bar < bars.getCategoryData().getPointCount(); bar++) {
            shown.append(bars.getCategoryData().getPointAt(bar));
            shown.append(Math.round(bars.getValuesData().getPointAt(bar).doubleValue()));
          }
        }
        charts.add(Figure.unspaced(shown.toString()));
      }
    }
    return charts;
  }
}
