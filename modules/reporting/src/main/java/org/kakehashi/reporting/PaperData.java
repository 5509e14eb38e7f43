package org.kakehashi.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper's tables in long form for machines, with their code table and metadata, in the shape that
 * the government's 30 rules on machine readability ask for (令和8年3月31日).
 *
 * @param tables each is one sheet of the data workbook and one CSV; the first is the paper's own
 * @param codes what each code in the tables means
 * @param metadata name and value pairs: title, issuer, date, definitions, character set, revisions
 */
public record PaperData(List<DataTable> tables, List<Code> codes, List<Entry> metadata) {
  public PaperData {
    tables = List.copyOf(tables);
    codes = List.copyOf(codes);
    metadata = List.copyOf(metadata);
  }

  /**
   * One table, one observation a row.
   *
   * @param name {@code [a-z][a-z0-9_]*}: the sheet's name and part of the CSV's
   * @param title what it holds, for the metadata
   */
  public record DataTable(
      String name, String title, List<DataColumn> columns, List<List<Datum>> rows) {
    public DataTable {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Datum> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("data table " + name + ": ragged row");
        }
      }
    }
  }

  /**
   * A column.
   *
   * @param name physical name, {@code [a-z][a-z0-9_]*}, unique in its table: the header of row 1
   * @param label the Japanese name
   * @param unit 人, 件, ％ or null where the column is no quantity
   * @param definition one sentence
   */
  public record DataColumn(String name, String label, @Nullable String unit, String definition) {}

  /** One value; blank means "no value", which is never zero. */
  public sealed interface Datum {
    /** Characters, one line. */
    record Text(String value) implements Datum {}

    /** A number. */
    record Figure(BigDecimal value) implements Datum {}

    /** No value. */
    record Blank() implements Datum {}

    static Datum of(long value) {
      return new Figure(BigDecimal.valueOf(value));
    }

    static Datum of(BigDecimal value) {
      return new Figure(value);
    }

    static Datum of(@Nullable String value) {
      return value == null || value.isEmpty() ? new Blank() : new Text(value);
    }

    static Datum blank() {
      return new Blank();
    }
  }

  /**
   * A code's meaning.
   *
   * @param list the physical column name whose values it explains
   */
  public record Code(String list, String code, String label, @Nullable String note) {}

  /** A line of the metadata. */
  public record Entry(String name, String value) {}
}
