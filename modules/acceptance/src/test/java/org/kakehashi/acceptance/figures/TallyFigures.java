package org.kakehashi.acceptance.figures;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * アンケート調査結果: each question's counts, shares and base, its main answers, what a person found, and
 * whom the survey reached.
 */
public final class TallyFigures {
  private static final Pattern BASE = Pattern.compile("n＝([0-9,]+)(（.*）)?");
  private static final Pattern NUMBER = Pattern.compile("^(問[0-9]+)");
  private static final Pattern IN_CAPTION = Pattern.compile("^表[0-9]+[\\s　]+(問[0-9]+)（");
  private static final Pattern FOUND = Pattern.compile("^(.*)（表[0-9]+）$");

  private final Set<Figure> figures = new TreeSet<>();

  private TallyFigures() {}

  /**
   * What the JSON of REST states.
   *
   * @param label the field that names an option: as printed, or plain for data
   */
  static Set<Figure> inJson(JsonObject tally, String label) {
    TallyFigures read = new TallyFigures();
    JsonObject head = tally.getJsonObject("survey");
    read.fact("送付数", stated(head.get("sent")));
    read.fact("有効回答数", stated(head.get("answered")));
    read.fact("回収率", stated(head.get("response_rate")));
    for (JsonObject question : tally.getJsonArray("questions").getValuesAs(JsonObject.class)) {
      String number = question.getString("number");
      if (question.containsKey("rows")) {
        read.base(number, question.getString("base_statement"));
        for (JsonObject row : question.getJsonArray("rows").getValuesAs(JsonObject.class)) {
          read.row(number, row.getString(label), text(row.get("count")), text(row.get("share")));
        }
      }
      if (question.containsKey("total")) {
        JsonObject total = question.getJsonObject("total");
        read.row(number, "計", text(total.get("count")), text(total.get("share")));
      }
      if (question.containsKey("excerpts")) {
        for (JsonObject said : question.getJsonArray("excerpts").getValuesAs(JsonObject.class)) {
          read.said(number, said.getString("text"));
        }
      }
      for (JsonObject finding : question.getJsonArray("findings").getValuesAs(JsonObject.class)) {
        read.found(number, finding.getString("text"));
      }
    }
    return read.figures;
  }

  /** What a page states of the one survey it shows. */
  static Set<Figure> onScreen(Document page) {
    TallyFigures read = new TallyFigures();
    for (Element fact : page.select("dl.facts dt")) {
      String value = fact.nextElementSibling().text().replaceAll("[人％]$", "");
      if (List.of("送付数", "有効回答数", "回収率").contains(fact.text())) {
        read.fact(fact.text(), value);
      }
    }
    String number = "";
    for (Element each :
        page.select(".question__number, .base, .tally table, .extracts li, .findings__text")) {
      if (each.hasClass("question__number")) {
        number = each.text();
      } else if (each.hasClass("base")) {
        read.base(number, each.text());
      } else if (each.hasClass("findings__text")) {
        read.found(number, each.text());
      } else if (each.is("li")) {
        each.select(".extracts__edited").remove();
        read.said(number, each.text());
      } else {
        read.table(number, ScreenReader.table(each));
      }
    }
    return read.figures;
  }

  /** What the chart beside each table on the screen states. */
  static Set<Figure> onScreensCharts(Document page) {
    TallyFigures read = new TallyFigures();
    for (Element chart : page.select("figure.bars")) {
      Matcher number = NUMBER.matcher(chart.select("figcaption").text());
      for (Element bar : number.find() ? chart.select("li") : List.<Element>of()) {
        String[] figure = bar.select(".bars__figure").text().split("[（％]", -1);
        read.row(
            number.group(1),
            bar.select(".bars__label").text(),
            figure[0],
            figure.length > 1 ? figure[1] : "");
      }
    }
    return read.figures;
  }

  /** What a paper for people states. */
  static Set<Figure> onPaper(List<Piece> pieces) {
    TallyFigures read = new TallyFigures();
    String number = "";
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Table table) {
        Matcher caption = IN_CAPTION.matcher(table.caption());
        if (caption.find()) {
          read.base(caption.group(1), table.caption());
          read.table(caption.group(1), table);
        } else if (table.caption().startsWith("調査の概要")) {
          table.rows().forEach(row -> read.overview(row.get(0), row.get(1)));
        }
      } else {
        String text = ((Piece.Text) piece).text();
        Matcher heading = NUMBER.matcher(text);
        if (heading.find()) {
          number = heading.group(1);
        } else if (text.matches("^[0-9第].*")) {
          number = "";
        } else if (!number.isEmpty()) {
          read.line(number, text);
        }
      }
    }
    return read.figures;
  }

  /** What the tables for machines state, options by their plain names. */
  static Set<Figure> inData(DataTables data) throws IOException {
    TallyFigures read = new TallyFigures();
    for (Map<String, String> row : data.rows("survey_tally")) {
      String number = number(row.get("question_code"));
      boolean share = row.get("measure_code").equals("share");
      read.row(
          number,
          row.get("option_label"),
          share ? "" : row.get("value"),
          share ? row.get("value") : "");
      if (!row.get("base_n").isEmpty()) {
        read.base(
            number, "n＝" + row.get("base_n") + "（" + data.meaning(row, "base_kind_code") + "）");
      }
    }
    data.rows("main_answers")
        .forEach(row -> read.said(number(row.get("question_code")), row.get("answer_text")));
    return read.figures;
  }

  /** Only what tables for machines hold: no findings, and no facts about the survey as a whole. */
  static Set<Figure> ofTables(Set<Figure> figures) {
    Set<Figure> kept = new TreeSet<>(figures);
    kept.removeIf(figure -> figure.of().equals("調査の概要") || figure.measure().equals("所見"));
    return kept;
  }

  /** Only what charts show: options with their counts and shares. */
  static Set<Figure> ofCharts(Set<Figure> figures) {
    Set<Figure> kept = new TreeSet<>(figures);
    kept.removeIf(
        figure -> figure.item().equals("計") || !List.of("回答数", "構成比").contains(figure.measure()));
    return kept;
  }

  private void line(String number, String text) {
    Matcher found = FOUND.matcher(text.strip());
    if (text.startsWith("○")) {
      said(number, text.substring(1));
    } else if (text.startsWith("⇒")) {
      found(number, text);
    } else if (found.matches()) {
      found(number, found.group(1));
    }
  }

  private void overview(String name, String value) {
    String fact = name.replace("（人）", "").replace("（％）", "");
    if (List.of("送付数", "有効回答数", "回収率").contains(fact)) {
      fact(fact, value);
    }
  }

  private void table(String number, Piece.Table table) {
    for (List<String> row : table.rows()) {
      row(number, row.get(0), table.cell(row, "回答数"), table.cell(row, "構成比"));
    }
  }

  private void fact(String name, String value) {
    figures.add(new Figure("調査の概要", name, "", value.replace(",", "")));
  }

  private void base(String number, String statement) {
    Matcher base = BASE.matcher(statement);
    if (base.find()) {
      String kind = base.group(2) == null ? "" : base.group(2);
      figures.add(new Figure(number, "", "母数", base.group(1).replace(",", "") + kind));
    }
  }

  private void row(String number, String option, String count, String share) {
    if (!count.isEmpty()) {
      figures.add(new Figure(number, option, "回答数", count.replace(",", "")));
    }
    if (!share.isEmpty() && !share.equals("－")) {
      figures.add(
          new Figure(number, option, "構成比", new BigDecimal(share).setScale(1).toPlainString()));
    }
  }

  private void said(String number, String text) {
    figures.add(new Figure(number, "", "主な回答", text));
  }

  private void found(String number, String text) {
    figures.add(new Figure(number, "", "所見", text.replaceFirst("^⇒", "")));
  }

  private static String number(String questionCode) {
    return questionCode.replaceFirst("^Q", "問");
  }

  private static String stated(JsonValue value) {
    return value == JsonValue.NULL ? Figure.NOT_STATED : value.toString();
  }

  private static String text(JsonValue value) {
    return value == JsonValue.NULL ? "" : value.toString();
  }
}
