package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;

/**
 * What is told of each thing of a kind: one list of columns, each recorded for machines and, where
 * people read it too, printed. The paper's table and the data table are both made of it.
 */
final class Listing<T> {
  private final String name;
  private final String title;
  private final List<Told<T>> told;

  /**
   * An empty list.
   *
   * @param name of the data table
   * @param title of the data table
   */
  Listing(String name, String title) {
    this(name, title, List.of());
  }

  private Listing(String name, String title, List<Told<T>> told) {
    this.name = name;
    this.title = title;
    this.told = List.copyOf(told);
  }

  /** With one more column. */
  Listing<T> told(String column, String label, String definition, Function<T, Datum> datum) {
    return told(new DataColumn(column, label, null, definition), datum);
  }

  /** With one more column, of whatever unit. */
  Listing<T> told(DataColumn column, Function<T, Datum> datum) {
    List<Told<T>> more = new ArrayList<>(told);
    more.add(new Told<>(column, datum, null));
    return new Listing<>(name, title, more);
  }

  /** With the last column printed under its own label; the first printed one names its rows. */
  Listing<T> printed(int weight, BiFunction<T, SourceNotes, Cell> cell) {
    return printed(told.get(told.size() - 1).column().label(), weight, cell);
  }

  /** With the last column printed under another heading: words instead of their code. */
  Listing<T> printed(String heading, int weight, BiFunction<T, SourceNotes, Cell> cell) {
    boolean first = told.stream().allMatch(each -> each.shown() == null);
    Column column = first ? Layout.rowHeader(heading, weight) : Layout.words(heading, weight);
    List<Told<T>> same = new ArrayList<>(told);
    Told<T> last = same.remove(same.size() - 1);
    same.add(new Told<>(last.column(), last.datum(), new Shown<>(column, cell)));
    return new Listing<>(name, title, same);
  }

  /** The paper's table, with the sources its cells mark as notes below it. */
  Table table(String id, String caption, List<T> things) {
    SourceNotes sources = new SourceNotes();
    List<Shown<T>> shown = new ArrayList<>();
    for (Told<T> each : told) {
      if (each.shown() != null) {
        shown.add(each.shown());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (T thing : things) {
      rows.add(
          new Row(shown.stream().map(print -> print.cell().apply(thing, sources)).toList(), false));
    }
    return new Table(
        id, caption, shown.stream().map(Shown::column).toList(), rows, sources.notes());
  }

  /** The paper's table, or a sentence where there is nothing to list. */
  Block tableOr(String none, String id, String caption, List<T> things) {
    return things.isEmpty() ? Layout.body(none) : table(id, caption, things);
  }

  /** The table for machines. */
  DataTable data(List<T> things) {
    return new DataTable(
        name,
        title,
        told.stream().map(Told::column).toList(),
        things.stream()
            .map(thing -> told.stream().map(each -> each.datum().apply(thing)).toList())
            .toList());
  }

  private record Told<T>(DataColumn column, Function<T, Datum> datum, @Nullable Shown<T> shown) {}

  private record Shown<T>(Column column, BiFunction<T, SourceNotes, Cell> cell) {}
}
