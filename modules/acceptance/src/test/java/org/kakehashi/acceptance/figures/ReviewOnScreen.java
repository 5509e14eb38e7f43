package org.kakehashi.acceptance.figures;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 年次報告 as its page shows it. */
final class ReviewOnScreen {
  private static final Pattern NOT_HELD =
      Pattern.compile("^(.*?)：(見送り|延期)の理由は「(.*)」。(?:代替実施は(.*)。)?$", Pattern.DOTALL);
  private static final Pattern MODES = Pattern.compile("^参加の形式：(.*)（[^（）]*）$");
  private static final Pattern WHEN =
      Pattern.compile("^時期：(.*?)[\\s\\u3000]出典：.*$", Pattern.DOTALL);
  private static final Pattern ASKED = Pattern.compile("^([0-9]+)[\\s\\u3000]*(.*)$");

  private final ReviewFigures read = new ReviewFigures();
  private final Document page;

  private ReviewOnScreen(Document page) {
    this.page = page;
  }

  static Set<Figure> figures(Document page, int year) {
    ReviewOnScreen screen = new ReviewOnScreen(page);
    screen.read.items(year, screen.table("undertakings-table"));
    screen.read.items(year + 1, screen.table("next-undertakings"));
    screen.events("conferences-table", year);
    screen.events("next-conferences", year + 1);
    screen.decisions(year);
    screen.read.issues(screen.table("issues-table"));
    screen.read.issues(screen.table("next-issues"));
    screen.answers();
    Set<Figure> figures = new TreeSet<>(screen.read.figures());
    if (!page.select(".base").isEmpty()) {
      figures.addAll(TallyFigures.onScreen(page));
    }
    if (!page.select(".matrix__cell").isEmpty()) {
      figures.addAll(ComparisonFigures.onScreen(page));
    }
    return figures;
  }

  private Piece.Table table(String id) {
    return ScreenReader.table(page, id);
  }

  private void events(String id, int year) {
    Piece.Table table = table(id);
    for (List<String> row : table.rows()) {
      boolean sum = row.get(0).startsWith("計（");
      String place = sum ? row.get(0) : table.cell(row, "行事の名称") + row.get(0);
      if (!sum) {
        read.event(
            year, place, table.cell(row, "状況"), table.cell(row, "時期"), table.cell(row, "参加の形式"));
      }
      ReviewFigures.PERSONS.forEach(
          measure -> read.persons(year, place, measure, table.cell(row, measure)));
    }
    Element shown = page.getElementById(id);
    if (shown != null) {
      String series = table.rows().isEmpty() ? "" : table.cell(table.rows().get(0), "行事の名称");
      for (String note : shown.parent().nextElementSibling().select("p").eachText()) {
        Matcher off = NOT_HELD.matcher(note);
        if (off.matches()) {
          String instead = off.group(4) == null ? "" : off.group(4);
          read.notHeld(year, series + off.group(1), off.group(2), off.group(3), instead);
        }
      }
    }
  }

  private void decisions(int year) {
    boolean next = false;
    for (Element each : page.select("h2#next, article.decision")) {
      if (each.is("h2")) {
        next = true;
      } else {
        decision(next ? year + 1 : year, each);
      }
    }
  }

  private void decision(int year, Element article) {
    String subject = article.select(".decision__subject strong").text();
    String status = article.select(".decision__subject").text().substring(subject.length());
    read.decision(year, subject, status, article.select("> .quote").text());
    for (Element each : article.select("> p:not(.quote)")) {
      String text = ScreenReader.said(each).strip();
      Matcher modes = MODES.matcher(text);
      Matcher when = WHEN.matcher(text);
      if (modes.matches()) {
        read.decided(year, subject, "参加の形式", modes.group(1));
      } else if (when.matches()) {
        read.decided(year, subject, "時期", when.group(1));
      } else if (each.hasClass("decision__label")) {
        for (String item : each.nextElementSibling().select("li").eachText()) {
          read.decided(year, subject, text, item.replaceFirst("（「.*$", ""));
        }
      }
    }
  }

  private void answers() {
    for (List<String> row : table("answers-table").rows()) {
      Matcher asked = ASKED.matcher(row.get(0));
      if (!asked.matches()) {
        throw new IllegalStateException(row.get(0));
      }
      int number = Integer.parseInt(asked.group(1));
      read.question(number, asked.group(2));
      read.answer(number, row.get(1), row.get(2));
    }
  }
}
