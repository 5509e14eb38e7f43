package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

/**
 * A table's headings, one to three rows of them. Over a lower heading a blank upper one is that to
 * its left, as merged cells are stored.
 *
 * @param first the first row, as the file's own program counts it
 * @param last the last row
 * @param columns each column's headings from top to bottom, blank ones left out
 */
record Headings(int first, int last, List<List<Part>> columns) {
  /** Enough to tell headings apart; a mapping repeats them. */
  private static final int LONGEST = 100;

  /**
   * A heading.
   *
   * @param carried whether it stands further left
   */
  record Part(String text, boolean carried) {}

  /** The headings in those rows of a table; blank rows between them say nothing. */
  static Headings of(UploadedTable table, int first, int last) {
    List<UploadedRow> rows =
        table.rows().stream().filter(r -> r.number() >= first && r.number() <= last).toList();
    int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<List<Part>> columns = new ArrayList<>();
    String[] left = new String[rows.size()];
    for (int c = 0; c < width; c++) {
      List<Part> parts = new ArrayList<>();
      boolean below = false;
      for (int r = rows.size() - 1; r >= 0; r--) {
        String text = rows.get(r).shown(c).strip();
        if (!text.isEmpty()) {
          left[r] = text;
          parts.add(0, new Part(text, false));
          below = true;
        } else if (below && left[r] != null) {
          parts.add(0, new Part(left[r], true));
        }
      }
      columns.add(List.copyOf(parts));
    }
    return new Headings(first, last, List.copyOf(columns));
  }

  /** What stands above a column; empty when nothing does. */
  String shown(int column) {
    String whole = String.join(" ", columns.get(column).stream().map(Part::text).toList());
    return whole.codePointCount(0, whole.length()) <= LONGEST
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST));
  }

  int width() {
    return columns.size();
  }
}
