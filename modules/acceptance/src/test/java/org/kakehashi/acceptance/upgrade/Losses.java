package org.kakehashi.acceptance.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an earlier version's database held and the migrated one does not. */
final class Losses {
  private static final int LONGEST = 80;

  private final Tables earlier;
  private final Tables present;
  private final Homes homes;
  private final Map<String, List<Tables.Column>> places;
  private final List<String> found = new ArrayList<>();

  private Losses(Tables earlier, Tables present, Homes homes) throws SQLException {
    this.earlier = earlier;
    this.present = present;
    this.homes = homes;
    this.places = present.columns();
  }

  /** One sentence a lost table, column, row or value. */
  static List<String> between(Connection earlier, Connection present, Homes homes)
      throws SQLException {
    Losses losses = new Losses(new Tables(earlier), new Tables(present), homes);
    for (var table : losses.earlier.columns().entrySet()) {
      losses.seek(table.getKey(), table.getValue());
    }
    return losses.found;
  }

  private void seek(String table, List<Tables.Column> all) throws SQLException {
    Home home = homes.of(table);
    if (home.isGivenUp()) {
      return;
    }
    if (!places.containsKey(home.place())) {
      found.add(table + ": the table is gone");
      return;
    }
    List<Tables.Column> columns = readable(home, all);
    List<List<String>> rows = present.rows(home, columns);
    Map<List<String>, Long> now =
        rows.stream()
            .collect(Collectors.groupingBy(row -> row, HashMap::new, Collectors.counting()));
    List<List<String>> missing =
        earlier.rows(Home.unchanged(table), columns).stream()
            .filter(row -> now.merge(row, -1L, Long::sum) < 0)
            .toList();
    if (!missing.isEmpty()) {
      Map<List<String>, List<String>> others = byKey(columns, rows);
      missing.forEach(row -> found.add(said(table, columns, row, others)));
    }
  }

  /** The columns whose values are to be held against each other. */
  private List<Tables.Column> readable(Home home, List<Tables.Column> all) {
    Set<String> there =
        places.get(home.place()).stream().map(Tables.Column::name).collect(Collectors.toSet());
    List<Tables.Column> readable = new ArrayList<>();
    for (Tables.Column column : all) {
      if (there.contains(column.name()) || home.explains(column.name())) {
        readable.add(column);
      } else if (home.keeps(column.name())) {
        found.add(home.table() + "." + column.name() + ": the column is gone");
      }
    }
    return readable.stream().filter(column -> home.keeps(column.name())).toList();
  }

  private static Map<List<String>, List<String>> byKey(
      List<Tables.Column> columns, List<List<String>> rows) {
    Map<List<String>, List<String>> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(key(columns, row), row));
    return byKey;
  }

  private static List<String> key(List<Tables.Column> columns, List<String> row) {
    return IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).key())
        .mapToObj(row::get)
        .toList();
  }

  private static String said(
      String table,
      List<Tables.Column> columns,
      List<String> row,
      Map<List<String>, List<String>> others) {
    List<String> key = key(columns, row);
    List<String> other = key.isEmpty() ? null : others.get(key);
    String where = table + " " + (key.isEmpty() ? shortened(row.toString()) : key);
    if (other == null) {
      return where + ": the row is gone";
    }
    return where
        + ": "
        + IntStream.range(0, columns.size())
            .filter(at -> !String.valueOf(row.get(at)).equals(String.valueOf(other.get(at))))
            .mapToObj(
                at ->
                    columns.get(at).name()
                        + " was "
                        + shortened(row.get(at))
                        + " and is "
                        + shortened(other.get(at)))
            .collect(Collectors.joining(", "));
  }

  private static String shortened(String value) {
    return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
