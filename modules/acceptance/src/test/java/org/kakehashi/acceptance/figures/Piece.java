package org.kakehashi.acceptance.figures;

import java.util.List;

/** A piece of a paper that people read, in reading order. */
sealed interface Piece {

  /** A heading or a line of text. */
  record Text(String text) implements Piece {}

  /**
   * A table.
   *
   * @param caption above it
   * @param heads its columns' headings
   * @param rows each with as many cells as there are columns
   */
  record Table(String caption, List<String> heads, List<List<String>> rows) implements Piece {
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** A row's cell under a heading that begins so; empty when there is no such column. */
    String cell(List<String> row, String heading) {
      for (int column = 0; column < heads.size(); column++) {
        if (heads.get(column).startsWith(heading)) {
          return row.get(column);
        }
      }
      return "";
    }

    boolean has(String heading) {
      return heads.stream().anyMatch(head -> head.startsWith(heading));
    }
  }

  /** The tables among pieces. */
  static List<Table> tables(List<Piece> pieces) {
    return pieces.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /** The lines of text among pieces. */
  static List<String> texts(List<Piece> pieces) {
    return pieces.stream()
        .filter(Text.class::isInstance)
        .map(piece -> ((Text) piece).text())
        .toList();
  }
}
