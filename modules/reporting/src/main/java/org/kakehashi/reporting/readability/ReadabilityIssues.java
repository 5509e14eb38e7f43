package org.kakehashi.reporting.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What one rule's check has found so far. */
final class ReadabilityIssues {
  private static final int QUOTED = 30;

  private final Rule rule;
  private final List<ReadabilityIssue> found = new ArrayList<>();

  ReadabilityIssues(Rule rule) {
    this.rule = rule;
  }

  void add(String where, String message) {
    found.add(new ReadabilityIssue(rule, where, message));
  }

  /**
   * Adds a finding, with the text it is about, for each text of the grid that the pattern occurs
   * in, header included.
   */
  void matching(Grid grid, Pattern pattern, String message) {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.width(); column++) {
        matching(grid, row, column, pattern, message);
      }
    }
  }

  /** Likewise without what stands below the names of some columns. */
  void matchingExcept(List<Integer> columns, Grid grid, Pattern pattern, String message) {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.width(); column++) {
        if (row == 0 || !columns.contains(column)) {
          matching(grid, row, column, pattern, message);
        }
      }
    }
  }

  /** Likewise for one column. */
  void matching(Grid grid, int column, Pattern pattern, String message) {
    for (int row = 0; row < grid.rows().size(); row++) {
      matching(grid, row, column, pattern, message);
    }
  }

  /** Likewise for one cell. */
  void matching(Grid grid, int row, int column, Pattern pattern, String message) {
    Grid.Value value = grid.rows().get(row).get(column);
    if (value.kind() == Grid.Kind.TEXT && pattern.matcher(value.text()).find()) {
      add(grid.at(row, column), "「" + beginning(value.text()) + "」：" + message);
    }
  }

  /** Enough of a text to find it again. */
  private static String beginning(String text) {
    int letters = text.codePointCount(0, text.length());
    return letters <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
  }

  List<ReadabilityIssue> all() {
    return List.copyOf(found);
  }
}
