package org.kakehashi.acceptance.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** Compares what the formats of each paper state: the same figures, none missing and none extra. */
public final class OneFigure {
  private OneFigure() {}

  /** The formats of one paper as bytes, and its screen. */
  public interface Faces {
    /** A format's file. */
    byte[] file(String format) throws IOException, InterruptedException;

    /** The page that shows what the paper shows. */
    String screen() throws IOException, InterruptedException;
  }

  /**
   * アンケート調査結果.
   *
   * @return how many figures were compared
   */
  public static int ofTally(JsonObject tally, Faces formats) throws Exception {
    Set<Figure> stated = TallyFigures.inJson(tally, "label");
    var page = Jsoup.parse(formats.screen());
    same("screen", stated, TallyFigures.onScreen(page));
    same("screen's charts", TallyFigures.ofCharts(stated), TallyFigures.onScreensCharts(page));
    List<Piece> pdf = PdfReader.pieces(formats.file("pdf"));
    same("PDF", stated, TallyFigures.onPaper(pdf));
    assertEquals(ChartReader.inJson(tally, true), ChartReader.inPdf(pdf), "charts of the PDF");
    byte[] xlsx = formats.file("xlsx");
    same("XLSX", stated, TallyFigures.onPaper(SheetReader.pieces(xlsx)));
    assertEquals(ChartReader.inJson(tally, false), ChartReader.inSheet(xlsx), "charts of the XLSX");
    Set<Figure> tables = TallyFigures.ofTables(TallyFigures.inJson(tally, "plain_label"));
    DataTables data = data(formats, "survey-tally");
    same("data workbook and CSV", tables, TallyFigures.inData(data));
    return stated.size();
  }

  /**
   * 開催形式の比較.
   *
   * @return how many figures were compared
   */
  public static int ofComparison(JsonObject comparison, Faces formats) throws Exception {
    Set<Figure> stated = ComparisonFigures.inJson(comparison);
    same("screen", stated, ComparisonFigures.onScreen(Jsoup.parse(formats.screen())));
    same("PDF", stated, ComparisonFigures.onPaper(PdfReader.pieces(formats.file("pdf"))));
    same("XLSX", stated, ComparisonFigures.onPaper(SheetReader.pieces(formats.file("xlsx"))));
    DataTables data = data(formats, "format-comparison");
    same(
        "data workbook and CSV",
        ComparisonFigures.ofTables(stated),
        ComparisonFigures.inData(data));
    return stated.size();
  }

  /**
   * 年次報告.
   *
   * @return how many figures were compared
   */
  public static int ofReview(JsonObject review, Faces formats) throws Exception {
    int year = review.getInt("fiscal_year");
    Set<Figure> stated = ReviewInJson.figures(review, "label");
    same("screen", stated, ReviewOnScreen.figures(Jsoup.parse(formats.screen()), year));
    same("PDF", stated, ReviewOnPaper.figures(PdfReader.pieces(formats.file("pdf")), year));
    same("DOCX", stated, ReviewOnPaper.figures(WordReader.pieces(formats.file("docx")), year));
    DataTables data = data(formats, "annual-review");
    Set<Figure> tables =
        ReviewFigures.ofTables(
            ComparisonFigures.ofTables(
                TallyFigures.ofTables(ReviewInJson.figures(review, "plain_label"))));
    same("data workbook and CSV", tables, ReviewInData.figures(data));
    Set<Figure> counted = new TreeSet<>(tables);
    counted.removeIf(
        figure ->
            !figure.measure().equals("回答数")
                && !figure.measure().equals("構成比")
                && !ReviewFigures.PERSONS.contains(figure.measure()));
    same("table of all figures", counted, ReviewInData.ofFigures(data));
    return stated.size();
  }

  /** The tables for machines: the workbook's, which the CSV files repeat to the cell. */
  private static DataTables data(Faces formats, String slug) throws Exception {
    DataTables workbook = DataTables.ofWorkbook(formats.file("data-xlsx"));
    DataTables files = DataTables.ofArchive(formats.file("csv-tables"), slug);
    assertEquals(workbook.tables().keySet(), files.tables().keySet(), "tables");
    workbook
        .tables()
        .forEach((table, rows) -> assertEquals(rows, files.tables().get(table), table));
    String first = workbook.tables().keySet().iterator().next();
    assertEquals(workbook.rows(first), DataTables.csv(formats.file("csv")), "CSV");
    assertEquals(workbook.rows("codes"), DataTables.csv(formats.file("csv-codes")), "codes");
    assertEquals(
        workbook.rows("metadata"), DataTables.csv(formats.file("csv-metadata")), "metadata");
    return workbook;
  }

  private static void same(String format, Set<Figure> expected, Set<Figure> found) {
    Set<Figure> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    Set<Figure> extra = new TreeSet<>(found);
    extra.removeAll(expected);
    assertTrue(
        missing.isEmpty() && extra.isEmpty(),
        () -> format + " lacks " + lines(missing) + "\nand has beside " + lines(extra));
  }

  private static String lines(Set<Figure> figures) {
    StringBuilder lines = new StringBuilder("(" + figures.size() + ")");
    figures.forEach(figure -> lines.append("\n  ").append(figure));
    return lines.toString();
  }
}
