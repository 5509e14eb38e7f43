package org.kakehashi.acceptance.figures;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 年次報告 as REST tells it. */
final class ReviewInJson {
  private static final List<String> FIELDS =
      List.of("invited", "applied", "attended", "staff_attended");

  private final ReviewFigures read = new ReviewFigures();

  private ReviewInJson() {}

  /**
   * What it states.
   *
   * @param label the field that names a survey's option
   */
  static Set<Figure> figures(JsonObject review, String label) {
    ReviewInJson json = new ReviewInJson();
    json.year(review);
    json.year(review.getJsonObject("next"));
    for (JsonObject answer : objects(review, "answers")) {
      int number = answer.getInt("number");
      json.read.question(number, answer.getString("question"));
      objects(answer, "parts")
          .forEach(part -> json.read.answer(number, text(part, "label"), text(part, "value")));
    }
    Set<Figure> figures = new TreeSet<>(json.read.figures());
    objects(review, "surveys").forEach(tally -> figures.addAll(TallyFigures.inJson(tally, label)));
    objects(review, "comparisons")
        .forEach(comparison -> figures.addAll(ComparisonFigures.inJson(comparison)));
    return figures;
  }

  private void year(JsonObject section) {
    int year = section.getInt("fiscal_year");
    for (JsonObject entry : objects(section, "undertakings")) {
      read.item(
          year,
          text(entry, "title"),
          text(entry, "progress_label"),
          date(entry),
          text(entry, "planned"),
          text(entry, "done"));
    }
    for (JsonObject event : objects(section, "conferences")) {
      event(year, event);
    }
    JsonObject summary = section.getJsonObject("summary");
    if (summary.getInt("events") > 0) {
      for (int at = 0; at < FIELDS.size(); at++) {
        read.persons(
            year,
            "計（" + summary.getInt("events") + "件）",
            ReviewFigures.PERSONS.get(at),
            sum(summary.getJsonObject(FIELDS.get(at))));
      }
    }
    objects(section, "decisions").forEach(entry -> decision(year, entry));
    for (JsonObject issue : objects(section, "issues")) {
      String carried = text(issue, "carried_to");
      read.issue(
          text(issue, "text"),
          text(issue, "status_label"),
          text(issue, "owner_post"),
          Dates.fiscalYear(issue.getInt("raised")),
          carried.isEmpty() ? "" : Dates.fiscalYear(Integer.parseInt(carried)));
    }
  }

  private void event(int year, JsonObject event) {
    StringBuilder place = new StringBuilder(event.getString("series"));
    place.append(event.getString("bureau_name")).append(text(event, "branch"));
    event
        .getJsonArray("joint_with")
        .forEach(joint -> place.append("・").append(((JsonString) joint).getString()));
    if (!text(event, "occasion").isEmpty()) {
      place.append("（").append(text(event, "occasion")).append("）");
    }
    String at = place.toString();
    read.event(year, at, text(event, "progress_label"), date(event), text(event, "modes_label"));
    for (int measure = 0; measure < FIELDS.size(); measure++) {
      read.persons(year, at, ReviewFigures.PERSONS.get(measure), text(event, FIELDS.get(measure)));
    }
    if (!text(event, "not_held_because").isEmpty()) {
      read.notHeld(
          year,
          at,
          text(event, "progress_label"),
          text(event, "not_held_because"),
          text(event, "substitute_label"));
    }
  }

  private void decision(int year, JsonObject entry) {
    String subject = text(entry, "subject");
    String date = text(entry, "date");
    read.decision(year, subject, text(entry, "status_label"), text(entry, "text"));
    read.decided(year, subject, "時期", date.isEmpty() ? "" : Dates.inWords(date));
    if (!text(entry, "modes_label").isEmpty()) {
      read.decided(year, subject, "参加の形式", text(entry, "modes_label"));
    }
    for (JsonValue reason : entry.getJsonArray("reasons")) {
      read.decided(year, subject, "理由", ((JsonString) reason).getString());
    }
    for (JsonObject factor : objects(entry, "factors")) {
      read.decided(
          year, subject, "考慮した事項", text(factor, "factor_label") + "：" + text(factor, "text"));
    }
    objects(entry, "traces")
        .forEach(trace -> read.decided(year, subject, "根拠", text(trace, "text")));
  }

  /** A sum, which is unknown while a part of it is. */
  private static String sum(JsonObject total) {
    if (!total.isNull("sum")) {
      return text(total, "sum");
    }
    int known = total.getInt("known");
    return known == 0
        ? Figure.NOT_STATED
        : Figure.NOT_STATED + "（" + total.getInt("parts") + "件中" + known + "件のみ判明）";
  }

  private static String date(JsonObject entry) {
    String code = text(entry, "date");
    return code.isEmpty() ? "" : Dates.shortForm(code);
  }

  private static List<JsonObject> objects(JsonObject in, String name) {
    return in.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  private static String text(JsonObject in, String name) {
    JsonValue value = in.get(name);
    if (value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
