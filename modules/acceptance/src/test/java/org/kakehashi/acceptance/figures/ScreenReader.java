package org.kakehashi.acceptance.figures;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's HTML. Links to edit a row are the screen's own and are no part of what it states. */
public final class ScreenReader {
  private ScreenReader() {}

  /** The table of that id; one without rows where the page has none. */
  static Piece.Table table(Document page, String id) {
    Element table = page.getElementById(id);
    if (table == null) {
      return new Piece.Table(id, List.of(), List.of());
    }
    return table(table);
  }

  static Piece.Table table(Element table) {
    List<String> heads = table.select("thead th").eachText();
    List<List<String>> rows = new ArrayList<>();
    Element group = null;
    int left = 0;
    for (Element row : table.select("tbody tr")) {
      List<String> cells = new ArrayList<>();
      if (left > 0 && group != null) {
        cells.add(said(group));
        left--;
      }
      for (Element cell : row.children()) {
        if (!cell.attr("rowspan").isEmpty()) {
          group = cell;
          left = Integer.parseInt(cell.attr("rowspan")) - 1;
        }
        cells.add(said(cell));
        for (int more = 1; more < span(cell); more++) {
          cells.add("");
        }
      }
      rows.add(cells);
    }
    return new Piece.Table(table.select("caption").text(), heads, rows);
  }

  private static int span(Element cell) {
    return cell.attr("colspan").isEmpty() ? 1 : Integer.parseInt(cell.attr("colspan"));
  }

  /** What an element states. */
  static String said(Element element) {
    Element copy = element.clone();
    copy.select(".row-edit, .screen-only, .matrix__edit").remove();
    return copy.text();
  }
}
