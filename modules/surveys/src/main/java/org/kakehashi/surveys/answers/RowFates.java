package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.surveys.AnswerReceipt.Fate;
import org.kakehashi.surveys.AnswerReceipt.LeftOut;

/** Every row of a table that is not taken in, so that the rows of the file add up. */
final class RowFates {
  private static final int LISTED = 20;

  private final List<LeftOut> rows = new ArrayList<>();
  private int superseded;
  private int excluded;
  private int blank;

  void superseded(String receipt, int row, int laterRow) {
    superseded++;
    rows.add(new LeftOut(Fate.SUPERSEDED, row, laterRow, receipt, ""));
  }

  void excluded(String receipt, int row, String reason) {
    excluded++;
    rows.add(new LeftOut(Fate.EXCLUDED, row, row, receipt, reason));
  }

  /** Rows without any content, from one to the other. */
  void blank(int first, int last) {
    blank += last - first + 1;
    int at = rows.size() - 1;
    LeftOut former = at < 0 ? null : rows.get(at);
    if (former != null && former.fate() == Fate.BLANK && former.otherRow() == first - 1) {
      rows.set(at, new LeftOut(Fate.BLANK, former.row(), last, "", ""));
    } else {
      rows.add(new LeftOut(Fate.BLANK, first, last, "", ""));
    }
  }

  /** The blank rows in words, the first of them by number. */
  String blankRows() {
    String numbers =
        rows.stream()
            .filter(row -> row.fate() == Fate.BLANK)
            .limit(LISTED)
            .map(row -> row.row() + (row.otherRow() > row.row() ? "～" + row.otherRow() : "") + "行目")
            .collect(Collectors.joining("、"));
    return "空白の行が" + blank + "行あります（" + numbers + "）。取り込みません。";
  }

  List<LeftOut> rows() {
    return rows;
  }

  int supersededCount() {
    return superseded;
  }

  int excludedCount() {
    return excluded;
  }

  int blankCount() {
    return blank;
  }
}
