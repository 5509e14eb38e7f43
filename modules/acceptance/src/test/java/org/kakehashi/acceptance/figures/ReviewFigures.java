package org.kakehashi.acceptance.figures;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 年次報告 as figures: what each section states, whichever format it is read from. */
final class ReviewFigures {
  static final List<String> PERSONS = List.of("案内数", "申込者数", "参加者数", "入管職員");

  private final Set<Figure> figures = new TreeSet<>();

  Set<Figure> figures() {
    return figures;
  }

  /** Only what tables for machines hold: they leave sums to whoever adds up. */
  static Set<Figure> ofTables(Set<Figure> figures) {
    Set<Figure> kept = new TreeSet<>(figures);
    kept.removeIf(figure -> figure.of().startsWith("行事") && figure.item().startsWith("計（"));
    return kept;
  }

  void item(int year, String title, String progress, String date, String planned, String done) {
    String of = "取組" + year;
    String item = title.replaceAll("（注[0-9]+）", "");
    state(of, item, "状況", progress);
    state(of, item, "時期", date);
    state(of, item, "計画の内容", planned);
    state(of, item, "実施の内容", done);
  }

  /** The table of items that screen and papers print alike. */
  void items(int year, Piece.Table table) {
    for (List<String> row : table.rows()) {
      item(
          year,
          row.get(0),
          table.cell(row, "状況"),
          table.cell(row, "時期"),
          table.cell(row, "計画の内容"),
          table.cell(row, "実施の内容"));
    }
  }

  void event(int year, String place, String progress, String date, String modes) {
    state("行事" + year, place, "状況", progress);
    figures.add(new Figure("行事" + year, place, "時期", date.isEmpty() ? "未定" : date));
    figures.add(new Figure("行事" + year, place, "参加の形式", modes.isEmpty() ? "未定" : modes));
  }

  /**
   * A head count, or a sum of them.
   *
   * @param place an event's place, or 計（8件）
   */
  void persons(int year, String place, String measure, String count) {
    state("行事" + year, place, measure, count.replace(",", ""));
  }

  void notHeld(int year, String place, String progress, String reason, String substitute) {
    figures.add(new Figure("行事" + year, place, progress + "の理由", reason));
    if (!substitute.isEmpty()) {
      figures.add(new Figure("行事" + year, place, "代替実施", substitute));
    }
  }

  void decision(int year, String subject, String status, String text) {
    state("決定" + year, subject, "段階", status);
    state("決定" + year, subject, "内容", text);
  }

  void decided(int year, String subject, String measure, String value) {
    state("決定" + year, subject, measure, value);
  }

  void issue(String text, String status, String owner, String raised, String carried) {
    String item = text.replaceAll("（注[0-9]+）", "");
    state("検討課題", item, "状況", status);
    state("検討課題", item, "担当", owner);
    state("検討課題", item, "提起", raised);
    figures.add(
        new Figure(
            "検討課題", item, "引継ぎ先", carried.isEmpty() || carried.equals("－") ? "なし" : carried));
  }

  /** The table of open issues that screen and papers print alike. */
  void issues(Piece.Table table) {
    for (List<String> row : table.rows()) {
      issue(
          row.get(0),
          table.cell(row, "状況"),
          table.cell(row, "担当"),
          table.cell(row, "提起"),
          table.cell(row, "引継ぎ先"));
    }
  }

  void question(int number, String question) {
    figures.add(new Figure("問い" + number, "", "問い", question));
  }

  void answer(int number, String point, String value) {
    state("問い" + number, point.replaceAll("（注[0-9]+）", ""), "回答", value);
  }

  private void state(String of, String item, String measure, String value) {
    figures.add(new Figure(of, item, measure, value.isEmpty() ? Figure.NOT_STATED : value));
  }
}
