package org.kakehashi.intake.mapping;

import java.util.List;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.mapping.HeadingMatcher.Match;

/**
 * Finds the heading row: where most columns are known, one row or two, below titles and notes and
 * above the first answers.
 */
final class HeadingFinder {
  private static final int ROWS_TRIED = 20;
  private static final int COLUMNS_TRIED = 120;

  /** A second row must make more of the columns than one alone. */
  private static final double SECOND_ROW = 0.2;

  private final HeadingMatcher matcher;

  HeadingFinder(List<TargetField> fields) {
    this.matcher = new HeadingMatcher(fields);
  }

  /**
   * Where a table's headings seem to stand.
   *
   * @param score 0 when nothing was recognised
   */
  record Found(int first, int last, double score) {}

  /** The likeliest heading row of a table; its first row when none is likely. */
  Found find(UploadedTable table) {
    List<UploadedRow> rows = table.rows();
    int first = rows.isEmpty() ? 1 : rows.get(0).number();
    Found best = new Found(first, first, 0);
    UploadedTable top =
        new UploadedTable(
            table.name(),
            rows.stream()
                .limit(ROWS_TRIED + 1)
                .map(row -> new UploadedRow(row.number(), cut(row.cells())))
                .toList());
    for (int i = 0; i < Math.min(ROWS_TRIED, rows.size()); i++) {
      int row = rows.get(i).number();
      double one = score(top, row, row);
      best = one > best.score() ? new Found(row, row, one) : best;
      if (i + 1 < rows.size() && rows.get(i + 1).number() == row + 1) {
        double two = score(top, row, row + 1) - SECOND_ROW;
        best = two > best.score() ? new Found(row, row + 1, two) : best;
      }
    }
    return best;
  }

  private double score(UploadedTable top, int first, int last) {
    Headings headings = Headings.of(top, first, last);
    double score = 0;
    for (Match match : matcher.match(headings, column -> false)) {
      score += match.score();
    }
    for (int c = 0; c < headings.width(); c++) {
      score += KnownHeadings.noQuestion(headings.shown(c)) ? 0.3 : 0;
    }
    return score;
  }

  private static List<String> cut(List<String> cells) {
    return cells.subList(0, Math.min(COLUMNS_TRIED, cells.size()));
  }
}
