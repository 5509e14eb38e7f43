package org.kakehashi.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a paper's body, in reading order. */
public sealed interface Block {

  /** Reads a block by its kind. */
  <T> T fold(Reader<T> reader);

  /** One case a kind of block. */
  interface Reader<T> {
    T heading(Heading heading);

    T paragraph(Paragraph paragraph);

    T bullets(Bullets bullets);

    T table(Table table);

    T barChart(BarChart chart);
  }

  /**
   * A heading.
   *
   * @param level 1 to 3
   * @param number the mark before it as printed (第1, 1, (1), 問1), or empty
   */
  record Heading(int level, String number, String text) implements Block {
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("level " + level);
      }
    }

    @Override
    public <T> T fold(Reader<T> reader) {
      return reader.heading(this);
    }
  }

  /** Running text in one of a few styles. */
  record Paragraph(Style style, String text) implements Block {
    /** How a paragraph is set. */
    public enum Style {
      /** Plain text in Mincho. */
      BODY,
      /** The question as it was put: 「問）…」, Gothic. */
      QUESTION,
      /** A conclusion, led by ⇒. */
      CONCLUSION,
      /** Small print under a table: bases, rounding, sources. */
      NOTE
    }

    @Override
    public <T> T fold(Reader<T> reader) {
      return reader.paragraph(this);
    }
  }

  /**
   * A list.
   *
   * @param mark what leads each item: ○, ・ or -
   */
  record Bullets(String mark, List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public <T> T fold(Reader<T> reader) {
      return reader.bullets(this);
    }
  }

  /**
   * A table; every row has as many cells as there are columns (2 to 8).
   *
   * @param id unique in the paper, {@code [a-z0-9-]+}: the sheet's and the bookmark's name
   * @param caption 表1 … as printed above it
   * @param notes small print below it, one sentence each
   */
  record Table(String id, String caption, List<Column> columns, List<Row> rows, List<String> notes)
      implements Block {
    /** What a page holds; a table with more would be a paper that can't be made. */
    public static final int MOST_COLUMNS = 8;

    public Table {
      if (columns.size() > MOST_COLUMNS) {
        throw new IllegalArgumentException("table " + id + ": " + columns.size() + " columns");
      }
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("table " + id + ": ragged row");
        }
      }
    }

    @Override
    public <T> T fold(Reader<T> reader) {
      return reader.table(this);
    }
  }

  /**
   * A table's column.
   *
   * @param heading with its unit, e.g. 構成比（％）
   * @param weight share of the table's width, relative to its siblings
   * @param align figures END, words START, marks CENTER
   * @param rowHeader whether its cells name their rows (TH with row scope)
   */
  record Column(String heading, int weight, Align align, boolean rowHeader) {
    /** Where a cell's text stands. */
    public enum Align {
      START,
      CENTER,
      END
    }
  }

  /**
   * A table's row.
   *
   * @param total whether it sums the others (計)
   */
  record Row(List<Cell> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Horizontal bars from zero, one a label, in the given order.
   *
   * @param unit of the values, e.g. 人, 件
   * @param description what a reader who can't see it is told
   */
  record BarChart(String id, String caption, String unit, List<Bar> bars, String description)
      implements Block {
    public BarChart {
      bars = List.copyOf(bars);
    }

    @Override
    public <T> T fold(Reader<T> reader) {
      return reader.barChart(this);
    }
  }

  /**
   * A bar.
   *
   * @param value its length, in the chart's unit; not negative
   * @param shown the text at its end, e.g. 21 or 21（84.0％）
   * @param note said beside it, or null
   */
  record Bar(String label, BigDecimal value, String shown, @Nullable String note) {}
}
