package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.UploadedRow;
import org.kakehashi.office.UploadedTable;
import org.kakehashi.surveys.AnswerTrial;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.book.SurveyDraft;

/** One pass over a table of answers: the sheets that are sound, and all that is to be said. */
final class TrialRun {
  private static final int MOST_ROWS = 200_000;

  private final AnswerColumns columns;
  private final Remarks remarks = new Remarks();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<AnswerTrial.Superseded> superseded = new ArrayList<>();
  private final BitSet rows = new BitSet();
  private int rowsIn;
  private int supersededRows;
  private int excludedRows;
  private int faultyRows;

  private TrialRun(AnswerColumns columns) {
    this.columns = columns;
  }

  /**
   * Reads a table.
   *
   * @param mends the clerk's values by row and heading
   * @param exclusions the clerk's reasons by row
   * @throws SurveyFileFaulty when there is no table or its headings are faulty
   */
  static TrialRun of(
      String file,
      List<UploadedTable> tables,
      SurveyDraft survey,
      Map<Integer, Map<String, String>> mends,
      Map<Integer, String> exclusions) {
    if (tables.isEmpty() || tables.get(0).rows().size() < 2) {
      throw refused(file, "回答の行がありません。");
    }
    List<UploadedRow> all = tables.get(0).rows();
    if (all.size() > MOST_ROWS) {
      throw refused(file, "回答は" + (MOST_ROWS - 1) + "行までです。");
    }
    TrialRun run = new TrialRun(AnswerColumns.read(file, survey, all.get(0)));
    run.read(survey, all.subList(1, all.size()), mends, exclusions);
    return run;
  }

  private void read(
      SurveyDraft survey,
      List<UploadedRow> all,
      Map<Integer, Map<String, String>> mends,
      Map<Integer, String> exclusions) {
    List<UploadedRow> kept = new ArrayList<>(all.size());
    Map<String, Integer> last = new HashMap<>(all.size() * 2);
    for (UploadedRow row : all) {
      if (blank(row)) {
        continue;
      }
      rowsIn++;
      rows.set(row.number());
      if (exclusions.containsKey(row.number())) {
        excludedRows++;
        continue;
      }
      UploadedRow mended = mended(row, mends.getOrDefault(row.number(), Map.of()));
      kept.add(mended);
      String receipt = ReceiptNumber.of(mended.cell(columns.receipt()));
      if (!receipt.isEmpty()) {
        last.put(receipt, row.number());
      }
    }
    SheetReader reader = new SheetReader(survey, columns, remarks);
    for (UploadedRow row : kept) {
      String receipt = ReceiptNumber.of(row.cell(columns.receipt()));
      Integer winner = last.get(receipt);
      if (winner != null && winner != row.number()) {
        supersededRows++;
        if (superseded.size() < Remarks.KEPT) {
          superseded.add(new AnswerTrial.Superseded(receipt, row.number(), winner));
        }
        continue;
      }
      Sheet sheet = reader.read(row.number(), row.cells());
      if (sheet == null) {
        faultyRows++;
      } else {
        sheets.add(sheet);
      }
    }
  }

  private static boolean blank(UploadedRow row) {
    for (String cell : row.cells()) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private UploadedRow mended(UploadedRow row, Map<String, String> values) {
    if (values.isEmpty()) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < columns.headings().size()) {
      cells.add("");
    }
    values.forEach(
        (heading, value) -> {
          Integer column = columns.column(heading);
          if (column != null) {
            cells.set(column, value);
          }
        });
    return new UploadedRow(row.number(), cells);
  }

  /**
   * Refuses a row the table does not have.
   *
   * @throws NotFound when there is no such row
   */
  void requireRow(int row) {
    if (row < 0 || !rows.get(row)) {
      throw new NotFound("row", Integer.toString(row));
    }
  }

  /**
   * Refuses a heading the table does not have.
   *
   * @throws NotFound when there is no such column
   */
  void requireColumn(String heading) {
    if (columns.column(heading) == null) {
      throw new NotFound("column", heading);
    }
  }

  Remarks remarks() {
    return remarks;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  List<AnswerTrial.Superseded> superseded() {
    return superseded;
  }

  int rowsIn() {
    return rowsIn;
  }

  int supersededRows() {
    return supersededRows;
  }

  int excludedRows() {
    return excludedRows;
  }

  int faultyRows() {
    return faultyRows;
  }

  private static SurveyFileFaulty refused(String file, String sentence) {
    return new SurveyFileFaulty(file, List.of(new SurveyFileFaulty.Fault(0, "", sentence)));
  }
}
