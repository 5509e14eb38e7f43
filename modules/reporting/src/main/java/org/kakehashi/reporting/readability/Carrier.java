package org.kakehashi.reporting.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One set of tables that explain each other: those of the workbook, or the CSV files.
 *
 * @param name how findings call it
 */
record Carrier(String name, List<Grid> tables, Grid codes, Grid metadata) {
  private static final Pattern PLAIN = Pattern.compile("機種依存文字を用いない");
  private static final Pattern STANDARD = Pattern.compile("(^|_)(code|unit|date|year|month)$");
  private static final Set<String> QUOTED = Set.of("answer_text");
  private static final Pattern MAY_BE_BLANK = Pattern.compile("空白|空欄");

  List<Grid> all() {
    List<Grid> all = new ArrayList<>(tables);
    all.add(codes);
    all.add(metadata);
    return all;
  }

  /** What the metadata say of a column: its label, unit or definition. */
  String about(Grid table, String column, String name) {
    return metadata.lookup(table.name() + "." + column, name);
  }

  /** Whether a column's values are amounts: it has a unit, or a unit column stands beside it. */
  boolean quantity(Grid table, String column) {
    String unit = about(table, column, "unit");
    boolean ownUnit = !unit.isEmpty() && !unit.equals(DataFiles.NO_UNIT);
    return ownUnit || (column.equals("value") && table.header().contains("unit"));
  }

  /**
   * Whether a column quotes sentences or names as they are, which must not be rewritten for a
   * machine's sake. Codes, units, times, amounts and labels declared plain are no wording.
   */
  boolean wording(Grid table, String column) {
    return !STANDARD.matcher(column).find()
        && !quantity(table, column)
        && !PLAIN.matcher(about(table, column, "definition")).find();
  }

  /**
   * The columns that hold what other people wrote: nobody arranges a table by a respondent's blanks
   * or quotation mark, and nobody may rewrite them.
   */
  List<Integer> quotations(Grid table) {
    return table.named().stream()
        .filter(column -> QUOTED.contains(table.header().get(column)))
        .toList();
  }

  /** The columns that are no wording. */
  List<Integer> labels(Grid table) {
    return table.named().stream()
        .filter(column -> !wording(table, table.header().get(column)))
        .toList();
  }

  /** Whether the metadata say when the column is blank. */
  boolean explainsBlank(Grid table, String column) {
    return MAY_BE_BLANK.matcher(about(table, column, "definition")).find();
  }

  Set<String> codesOf(String list) {
    return codes.data().stream()
        .filter(row -> row.size() > 1 && row.get(0).text().equals(list))
        .map(row -> row.get(1).text())
        .collect(Collectors.toSet());
  }

  Set<String> allCodes() {
    return codes.data().stream()
        .filter(row -> row.size() > 1)
        .map(row -> row.get(1).text())
        .collect(Collectors.toSet());
  }
}
