package org.kakehashi.acceptance.figures;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 開催形式の比較: each mark with its meaning and reason, and the passages quoted as evidence. */
public final class ComparisonFigures {
  private static final Pattern MARKED =
      Pattern.compile("^([◎○△×])（(.+?)）\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern CITED =
      Pattern.compile(
          "^○\\s*(?:【(?<criterion>.+?)】)?(?<text>.*)（「(?<source>.*?)」(?:（(?<date>[^「」]*?日?)）)?"
              + "(?:、(?<supports>[^、（）]+)を支持)?）$",
          Pattern.DOTALL);

  private final Set<Figure> figures = new TreeSet<>();

  private ComparisonFigures() {}

  /** What the JSON of REST states. */
  static Set<Figure> inJson(JsonObject comparison) {
    ComparisonFigures read = new ComparisonFigures();
    List<String> formats = new ArrayList<>();
    comparison
        .getJsonArray("formats")
        .getValuesAs(jakarta.json.JsonString.class)
        .forEach(format -> formats.add(format.getString()));
    for (JsonObject row : comparison.getJsonArray("criteria").getValuesAs(JsonObject.class)) {
      List<JsonObject> cells = row.getJsonArray("cells").getValuesAs(JsonObject.class);
      for (int column = 0; column < cells.size(); column++) {
        JsonObject cell = cells.get(column);
        read.cell(
            row.getString("name"),
            formats.get(column),
            cell.getString("mark"),
            cell.getString("word"),
            cell.getString("reason"));
      }
    }
    for (JsonObject cited : comparison.getJsonArray("citations").getValuesAs(JsonObject.class)) {
      read.cited(
          cited.getString("text"),
          cited.getString("criterion", ""),
          cited.getString("supports", ""));
    }
    read.sentence(comparison.getString("marks_sentence"));
    return read.figures;
  }

  /** What a page states of the one comparison it shows. */
  static Set<Figure> onScreen(Document page) {
    ComparisonFigures read = new ComparisonFigures();
    Element matrix = page.selectFirst("table:has(.matrix__cell)");
    List<String> formats = matrix.select(".matrix__option").eachText();
    for (Element row : matrix.select("tbody tr")) {
      List<Element> cells = row.select(".matrix__cell");
      for (int column = 0; column < cells.size(); column++) {
        Element cell = cells.get(column);
        read.cell(
            row.selectFirst("th").text(),
            formats.get(column),
            cell.select(".mark__sign").text(),
            cell.select(".mark .visually-hidden").text(),
            cell.select(".matrix__reason").text());
      }
    }
    for (Element cited : page.select(".citations > li")) {
      String criterion = "";
      String supports = "";
      for (String chip : cited.select(".citations__place > *").eachText()) {
        if (chip.endsWith("を支持")) {
          supports = chip.replaceFirst("を支持$", "");
        } else if (criterion.isEmpty() && !formats.contains(chip)) {
          criterion = chip;
        }
      }
      read.cited(cited.select("blockquote").text(), criterion, supports);
    }
    page.select(".table-note p").eachText().stream()
        .filter(note -> note.contains("記号の数"))
        .forEach(read::sentence);
    return read.figures;
  }

  /** What a paper for people states. */
  static Set<Figure> onPaper(List<Piece> pieces) {
    ComparisonFigures read = new ComparisonFigures();
    for (Piece.Table table : Piece.tables(pieces)) {
      for (List<String> row : table.rows()) {
        for (int column = 1; column < row.size(); column++) {
          Matcher marked = MARKED.matcher(row.get(column));
          if (marked.matches()) {
            read.cell(
                row.get(0),
                table.heads().get(column),
                marked.group(1),
                marked.group(2),
                marked.group(3));
          }
        }
      }
    }
    for (String text : Piece.texts(pieces)) {
      Matcher cited = CITED.matcher(text.strip());
      if (cited.matches()) {
        read.cited(
            cited.group("text"), some(cited.group("criterion")), some(cited.group("supports")));
      } else if (text.contains("記号の数")) {
        read.sentence(text);
      }
    }
    return read.figures;
  }

  /** What the tables for machines state. */
  static Set<Figure> inData(DataTables data) {
    ComparisonFigures read = new ComparisonFigures();
    for (Map<String, String> row : data.rows("format_comparison")) {
      read.cell(
          data.meaning(row, "criterion_code"),
          data.meaning(row, "format_code"),
          data.meaning(row, "mark_code"),
          row.get("mark_word"),
          row.get("reason"));
    }
    data.rows("citations")
        .forEach(
            row -> read.cited(row.get("citation_text"), row.get("criterion"), row.get("supports")));
    return read.figures;
  }

  /** Only what tables for machines hold: the sentence that counts the marks is for people. */
  static Set<Figure> ofTables(Set<Figure> figures) {
    Set<Figure> kept = new TreeSet<>(figures);
    kept.removeIf(figure -> figure.of().equals("記号の数"));
    return kept;
  }

  private void cell(String criterion, String format, String mark, String word, String reason) {
    figures.add(new Figure(criterion, format, "記号", mark));
    figures.add(new Figure(criterion, format, "記号の意味", word));
    figures.add(new Figure(criterion, format, "理由", reason));
  }

  private void cited(String text, String criterion, String supports) {
    figures.add(new Figure("根拠", text, criterion, supports));
  }

  private void sentence(String text) {
    figures.add(new Figure("記号の数", "", "", text));
  }

  private static String some(String text) {
    return text == null ? "" : text;
  }
}
