package org.kakehashi.acceptance.upgrade;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the rows of an earlier version's table are found now.
 *
 * <p>Whatever is declared stands for the earlier text of a column, so that each value can be held
 * against what it was: {@code 2026-02} that became a first day, a last day and a precision is put
 * together again.
 */
final class Home {
  private final String table;
  private final String place;
  private final Map<String, String> columns;
  private final Set<String> dropped;
  private final String reason;

  private Home(
      String table, String place, Map<String, String> columns, Set<String> dropped, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("why " + table + " is not where it was has to be said");
    }
    this.table = table;
    this.place = place;
    this.columns = Map.copyOf(columns);
    this.dropped = Set.copyOf(dropped);
    this.reason = reason;
  }

  /** Each of its columns where it was. */
  static Home unchanged(String table) {
    return new Home(table, table, Map.of(), Set.of(), "it is where it was");
  }

  /**
   * A table that has another name or schema.
   *
   * @param table {@code schema.table} of the earlier version
   * @param to {@code schema.table} of this one
   */
  static Home moved(String table, String to, String reason) {
    return new Home(table, to, Map.of(), Set.of(), reason);
  }

  /** A table that stayed and whose columns changed. */
  static Home reshaped(String table, String reason) {
    return new Home(table, table, Map.of(), Set.of(), reason);
  }

  /** A table whose rows are given up. */
  static Home givenUp(String table, String reason) {
    return new Home(table, "", Map.of(), Set.of(), reason);
  }

  /**
   * The same with a column that is no longer one of this name.
   *
   * @param expression SQL that gives the earlier value from the present row, which is called {@code
   *     now}
   */
  Home column(String column, String expression) {
    Map<String, String> more = new TreeMap<>(columns);
    more.put(column, expression);
    return new Home(table, place, more, dropped, reason);
  }

  /** The same with a column whose values are given up. */
  Home without(String column, String why) {
    Set<String> more = new TreeSet<>(dropped);
    more.add(column);
    return new Home(table, place, columns, more, reason + "; " + why);
  }

  String table() {
    return table;
  }

  boolean isGivenUp() {
    return place.isEmpty();
  }

  boolean keeps(String column) {
    return !dropped.contains(column);
  }

  /** The table that has the rows now, {@code schema.table}. */
  String place() {
    return place;
  }

  /** The same for SQL. */
  String quotedPlace() {
    return Stream.of(place.split("\\.", 2)).map(Home::identifier).collect(Collectors.joining("."));
  }

  /** Whether it is declared what gives a column's earlier value. */
  boolean explains(String column) {
    return columns.containsKey(column);
  }

  /** What gives a column's earlier value, as text. */
  String value(String column) {
    return "(" + columns.getOrDefault(column, "now." + identifier(column)) + ")::text";
  }

  /** The columns that are spoken of. */
  Set<String> named() {
    return Stream.concat(columns.keySet().stream(), dropped.stream()).collect(Collectors.toSet());
  }

  private static String identifier(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
