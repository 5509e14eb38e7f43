package org.kakehashi.acceptance.figures;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 年次報告 as its PDF and its document for Word have it: section by section, in reading order. */
final class ReviewOnPaper {
  private static final Pattern CHAPTER = Pattern.compile("^第([1-4])[\\s\\u3000]+.*");
  private static final Pattern DECISION =
      Pattern.compile("^\\([0-9]+\\)[\\s\\u3000]*(.*)（(案|検討会資料|決定)）$", Pattern.DOTALL);
  private static final Pattern MODES = Pattern.compile("^参加の形式：(.*)（[^（）]*）$");
  private static final Pattern WHEN =
      Pattern.compile("^時期：(.*?)[\\s\\u3000]出典：.*$", Pattern.DOTALL);
  private static final Pattern NOT_HELD =
      Pattern.compile("^(.*?)：(見送り|延期)の理由は「(.*)」。(?:代替実施は(.*)。)?$", Pattern.DOTALL);
  private static final Pattern SERIES = Pattern.compile("（([^（）]*)）$");
  private static final Pattern ANSWERED = Pattern.compile("^問い([0-9]+)への回答$");
  private static final Pattern ASKED =
      Pattern.compile("^([0-9]+)[\\s\\u3000]+(.*)$", Pattern.DOTALL);

  private final ReviewFigures read = new ReviewFigures();
  private final int first;
  private int chapter;
  private String subject = "";
  private String status = "";
  private String list = "";
  private String series = "";

  private ReviewOnPaper(int year) {
    this.first = year;
  }

  static Set<Figure> figures(List<Piece> pieces, int year) {
    ReviewOnPaper paper = new ReviewOnPaper(year);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Table table) {
        paper.table(table);
      } else {
        paper.line(((Piece.Text) piece).text().strip());
      }
    }
    Set<Figure> figures = new TreeSet<>(paper.read.figures());
    figures.addAll(TallyFigures.onPaper(pieces));
    figures.addAll(ComparisonFigures.onPaper(pieces));
    return figures;
  }

  private int year() {
    return chapter == 2 ? first + 1 : first;
  }

  private void table(Piece.Table table) {
    Matcher answered = ANSWERED.matcher(table.caption());
    if (answered.matches()) {
      answers(Integer.parseInt(answered.group(1)), table);
    } else if (table.has("実施局")) {
      events(table);
    } else if (table.has("計画の内容")) {
      read.items(year(), table);
    } else if (table.has("引継ぎ先")) {
      read.issues(table);
    }
  }

  private void events(Piece.Table table) {
    Matcher named = SERIES.matcher(table.caption());
    series = named.find() ? named.group(1) : "";
    for (List<String> row : table.rows()) {
      boolean sum = row.get(0).startsWith("計（");
      String place = sum ? row.get(0) : series + row.get(0);
      if (!sum) {
        read.event(
            year(), place, table.cell(row, "状況"), table.cell(row, "時期"), table.cell(row, "参加の形式"));
      }
      ReviewFigures.PERSONS.forEach(
          measure -> read.persons(year(), place, measure, table.cell(row, measure)));
    }
  }

  /** What no document states is named in one row, point by point. */
  private void answers(int number, Piece.Table table) {
    for (List<String> row : table.rows()) {
      if (row.get(1).equals(Figure.NOT_STATED)) {
        for (String point : row.get(0).split("、")) {
          read.answer(number, point, "");
        }
      } else {
        read.answer(number, row.get(0), row.get(1));
      }
    }
  }

  private void line(String text) {
    Matcher heading = CHAPTER.matcher(text);
    Matcher decision = DECISION.matcher(text);
    Matcher asked = ASKED.matcher(text);
    Matcher off = NOT_HELD.matcher(text);
    if (heading.matches()) {
      chapter = Integer.parseInt(heading.group(1));
      subject = "";
    } else if (decision.matches()) {
      subject = decision.group(1);
      status = decision.group(2);
      list = "";
    } else if (asked.matches()) {
      subject = "";
      if (chapter == 4) {
        read.question(Integer.parseInt(asked.group(1)), asked.group(2));
      }
    } else if (off.matches()) {
      String instead = off.group(4) == null ? "" : off.group(4);
      read.notHeld(year(), series + off.group(1), off.group(2), off.group(3), instead);
    } else if (!subject.isEmpty() && !text.isEmpty()) {
      decided(text);
    }
  }

  private void decided(String text) {
    Matcher modes = MODES.matcher(text);
    Matcher when = WHEN.matcher(text);
    if (!status.isEmpty()) {
      read.decision(year(), subject, status, text);
      status = "";
    } else if (modes.matches()) {
      read.decided(year(), subject, "参加の形式", modes.group(1));
    } else if (when.matches()) {
      read.decided(year(), subject, "時期", when.group(1));
    } else if (text.startsWith("・")) {
      String item = text.substring(1).strip();
      read.decided(year(), subject, list, item.replaceFirst("（「.*$", ""));
    } else {
      list = text;
    }
  }
}
