package org.kakehashi.acceptance.figures;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** 年次報告 as its tables for machines have it. */
final class ReviewInData {
  private final ReviewFigures read = new ReviewFigures();
  private final DataTables data;

  private ReviewInData(DataTables data) {
    this.data = data;
  }

  static Set<Figure> figures(DataTables data) throws IOException {
    ReviewInData tables = new ReviewInData(data);
    tables.items();
    tables.events();
    tables.decisions();
    tables.issues();
    tables.answers();
    Set<Figure> figures = new TreeSet<>(tables.read.figures());
    figures.addAll(TallyFigures.inData(data));
    figures.addAll(ComparisonFigures.inData(data));
    return figures;
  }

  /**
   * The figures of the paper's one CSV, under the names the review gives them: the events' head
   * counts and the surveys' counts and shares.
   */
  static Set<Figure> ofFigures(DataTables data) {
    Set<Figure> figures = new TreeSet<>();
    for (Map<String, String> row : data.rows("figures")) {
      boolean event = row.get("table_code").equals("conferences");
      String value =
          row.get("value_status_code").equals("not_stated") ? Figure.NOT_STATED : row.get("value");
      boolean share = row.get("measure_code").equals("share");
      figures.add(
          new Figure(
              event
                  ? "行事" + row.get("fiscal_year")
                  : row.get("item_code").replaceFirst("^Q([0-9]+)-.*", "問$1"),
              event ? row.get("subject") + row.get("item") : row.get("item"),
              data.meaning(row, "measure_code"),
              share ? new java.math.BigDecimal(value).setScale(1).toPlainString() : value));
    }
    return figures;
  }

  private void items() {
    for (Map<String, String> row : data.rows("undertakings")) {
      read.item(
          year(row),
          row.get("undertaking"),
          data.meaning(row, "progress_code"),
          shortForm(row),
          row.get("planned"),
          row.get("done"));
    }
  }

  private void events() {
    for (Map<String, String> row : data.rows("conferences")) {
      String place = row.get("series") + row.get("place");
      read.event(year(row), place, data.meaning(row, "progress_code"), shortForm(row), modes(row));
      read.persons(year(row), place, data.meaning(row, "measure_code"), row.get("value"));
    }
    for (Map<String, String> row : data.rows("events_not_held")) {
      read.notHeld(
          year(row),
          row.get("series") + row.get("place"),
          data.meaning(row, "progress_code"),
          row.get("reason"),
          data.meaning(row, "substitute_code"));
    }
  }

  private void decisions() {
    for (Map<String, String> row : data.rows("decisions")) {
      String subject = row.get("subject");
      read.decision(
          year(row), subject, data.meaning(row, "decision_status_code"), row.get("decision_text"));
      String date = row.get("date");
      read.decided(year(row), subject, "時期", date.isEmpty() ? "" : Dates.inWords(date));
      if (!modes(row).isEmpty()) {
        read.decided(year(row), subject, "参加の形式", modes(row));
      }
    }
    for (Map<String, String> row : data.rows("decision_grounds")) {
      String factor = row.get("factor");
      read.decided(
          year(row),
          row.get("subject"),
          data.meaning(row, "ground_code"),
          (factor.isEmpty() ? "" : factor + "：") + row.get("ground_text"));
    }
  }

  private void issues() {
    for (Map<String, String> row : data.rows("open_issues")) {
      String carried = row.get("carried_to");
      read.issue(
          row.get("issue"),
          data.meaning(row, "issue_status_code"),
          row.get("owner_post"),
          Dates.fiscalYear(year(row)),
          carried.isEmpty() ? "" : Dates.fiscalYear(Integer.parseInt(carried)));
    }
  }

  private void answers() {
    for (Map<String, String> row : data.rows("committee_questions")) {
      int number = Integer.parseInt(row.get("question_number"));
      read.question(number, row.get("question"));
      read.answer(number, row.get("point"), row.get("answer"));
    }
  }

  private String modes(Map<String, String> row) {
    String participants = data.meaning(row, "participants_code");
    return participants.isEmpty()
        ? ""
        : "参加者は" + participants + "、講師は" + data.meaning(row, "lecturers_code");
  }

  private static String shortForm(Map<String, String> row) {
    return row.get("date").isEmpty() ? "" : Dates.shortForm(row.get("date"));
  }

  private static int year(Map<String, String> row) {
    return Integer.parseInt(row.get("fiscal_year"));
  }
}
