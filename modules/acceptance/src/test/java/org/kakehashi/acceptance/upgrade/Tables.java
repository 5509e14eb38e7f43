package org.kakehashi.acceptance.upgrade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of a database, their columns and rows; Flyway's own tables are among them. */
final class Tables {
  private static final String COLUMNS =
      """
      SELECT n.nspname || '.' || c.relname, a.attname,
             EXISTS (SELECT FROM pg_index i
                     WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey))
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema$)'
      ORDER BY 1, a.attnum
      """;

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /**
   * A column.
   *
   * @param key whether it belongs to the primary key
   */
  record Column(String name, boolean key) {}

  /** The columns of every table, by {@code schema.table}. */
  Map<String, List<Column>> columns() throws SQLException {
    Map<String, List<Column>> tables = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        tables
            .computeIfAbsent(found.getString(1), table -> new ArrayList<>())
            .add(new Column(found.getString(2), found.getBoolean(3)));
      }
    }
    return tables;
  }

  /**
   * Every row's values as texts, null where there is none.
   *
   * @param columns what is wanted of the table, under the names it had
   */
  List<List<String>> rows(Home home, List<Column> columns) throws SQLException {
    String values =
        columns.stream().map(column -> home.value(column.name())).collect(Collectors.joining(", "));
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT " + values + " FROM " + home.quotedPlace() + " AS now")) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int at = 1; at <= columns.size(); at++) {
          row.add(found.getString(at));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
