package org.kakehashi.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Paper;

/**
 * The sheet's columns. Tables of one paper share them: every table's column edges, snapped to a
 * forty-eighth of the width, are edges of the sheet, so tables of one shape need no merged cell and
 * others merge as few as can be. A table with a chart beside it takes the left part.
 */
final class Grid {
  private static final int STEPS = 48;

  /** A4 upright between margins of 18 mm, in widths of a digit of the standard font. */
  private static final double CHARACTERS = 80;

  /** Points a digit of 游ゴシック 11 takes on screen and paper (8 px). */
  private static final double POINTS_PER_CHARACTER = 6;

  /** Widest last column that may carry the boxed material number alone. */
  private static final int BOX = STEPS / 4;

  /** What a table takes that has a chart beside it. */
  private static final int BESIDE_CHART = 27;

  private final List<Integer> edges;
  private final Companions companions;

  private Grid(List<Integer> edges, Companions companions) {
    this.edges = edges;
    this.companions = companions;
  }

  static Grid of(Paper paper) {
    Companions companions = Companions.in(paper.body());
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, STEPS));
    for (Block block : paper.body()) {
      if (block instanceof Table table) {
        edges.addAll(edges(table, companions));
      }
    }
    if (STEPS - edges.lower(STEPS) > BOX) {
      edges.add(STEPS - STEPS / 6);
    }
    return new Grid(List.copyOf(edges), companions);
  }

  /** Where a table's columns begin and end, in steps; one more than there are columns. */
  private static List<Integer> edges(Table table, Companions companions) {
    List<Column> columns = table.columns();
    int steps = companions.has(table) ? BESIDE_CHART : STEPS;
    double whole = columns.stream().mapToInt(Column::weight).sum();
    List<Integer> edges = new ArrayList<>();
    edges.add(0);
    double reached = 0;
    for (int i = 0; i < columns.size(); i++) {
      reached += columns.get(i).weight();
      int snapped = (int) Math.round(reached / whole * steps);
      int atLeast = edges.get(i) + 1;
      int atMost = steps - (columns.size() - 1 - i);
      edges.add(Math.min(atMost, Math.max(atLeast, snapped)));
    }
    return edges;
  }

  int last() {
    return edges.size() - 2;
  }

  /** The sheet columns that a table's columns cover. */
  List<Span> spans(Table table) {
    List<Integer> own = edges(table, companions);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      spans.add(new Span(edges.indexOf(own.get(i)), edges.indexOf(own.get(i + 1)) - 1));
    }
    return spans;
  }

  Span whole() {
    return new Span(0, last());
  }

  /** The sheet columns beside a table that leaves room for its chart. */
  Span beside() {
    return new Span(edges.indexOf(BESIDE_CHART), last());
  }

  Companions companions() {
    return companions;
  }

  double width(Span span) {
    return (edges.get(span.last() + 1) - edges.get(span.first()))
        * CHARACTERS
        / STEPS
        * POINTS_PER_CHARACTER;
  }

  void apply(XSSFSheet sheet) {
    for (int column = 0; column <= last(); column++) {
      double characters = (edges.get(column + 1) - edges.get(column)) * CHARACTERS / STEPS;
      sheet.setColumnWidth(column, (int) Math.round(characters * 256));
    }
  }

  /** Neighbouring sheet columns, both ends included. */
  record Span(int first, int last) {
    boolean single() {
      return first == last;
    }
  }
}
