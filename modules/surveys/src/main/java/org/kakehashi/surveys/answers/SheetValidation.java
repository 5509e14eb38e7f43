package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.survey.SurveyDraft;

/**
 * One pass over a table of answers: hands on the sheets that are sound, and says all there is to
 * say.
 */
final class SheetValidation {
  private static final int MOST_ROWS = 200_000;

  private final AnswerColumns columns;
  private final RemarkCollector remarks = new RemarkCollector();
  private final ChoiceCounts counts = new ChoiceCounts();
  private final BitSet rows = new BitSet();
  private final Map<Integer, Map<String, String>> formers = new HashMap<>();
  private int rowsIn;
  private int soundRows;
  private int excludedRows;

  private SheetValidation(AnswerColumns columns) {
    this.columns = columns;
  }

  /**
   * Reads a table.
   *
   * @param corrections the clerk's values by row and heading
   * @param exclusions the clerk's reasons by row
   * @param sound takes each sound sheet, in the file's order
   * @throws SurveyFileFaulty when there is no table or its headings are faulty
   */
  static SheetValidation of(
      String file,
      List<UploadedTable> tables,
      SurveyDraft survey,
      Map<Integer, Map<String, String>> corrections,
      Map<Integer, String> exclusions,
      Consumer<Sheet> sound) {
    if (tables.isEmpty() || tables.get(0).rows().size() < 2) {
      throw refused(file, "回答の行がありません。");
    }
    List<UploadedRow> all = tables.get(0).rows();
    if (all.size() > MOST_ROWS) {
      throw refused(file, "回答は" + (MOST_ROWS - 1) + "行までです。");
    }
    SheetValidation run = new SheetValidation(AnswerColumns.read(file, survey, all.get(0)));
    run.read(survey, all.subList(1, all.size()), corrections, exclusions, sound);
    return run;
  }

  private void read(
      SurveyDraft survey,
      List<UploadedRow> all,
      Map<Integer, Map<String, String>> corrections,
      Map<Integer, String> exclusions,
      Consumer<Sheet> sound) {
    List<UploadedRow> kept = new ArrayList<>(all.size());
    List<String> receipts = new ArrayList<>(all.size());
    Map<String, Integer> last = new HashMap<>(all.size() * 2);
    for (UploadedRow row : all) {
      if (blank(row)) {
        continue;
      }
      rowsIn++;
      rows.set(row.number());
      UploadedRow corrected = corrected(row, corrections.getOrDefault(row.number(), Map.of()));
      if (exclusions.containsKey(row.number())) {
        excludedRows++;
        continue;
      }
      kept.add(corrected);
      String receipt = ReceiptNumber.of(corrected.cell(columns.receipt()));
      receipts.add(receipt);
      if (!receipt.isEmpty()) {
        last.put(receipt, row.number());
      }
    }
    SheetReader reader = new SheetReader(survey, columns, remarks);
    for (int i = 0; i < kept.size(); i++) {
      UploadedRow row = kept.get(i);
      String receipt = receipts.get(i);
      Integer winner = last.get(receipt);
      if (winner != null && winner != row.number()) {
        remarks.superseded(receipt, row.number(), winner);
        continue;
      }
      Sheet sheet = reader.read(row, receipt);
      if (sheet != null) {
        soundRows++;
        counts.add(sheet.choices());
        sound.accept(sheet);
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

  private UploadedRow corrected(UploadedRow row, Map<String, String> values) {
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
            String former = cells.set(column, value);
            formers.computeIfAbsent(row.number(), number -> new HashMap<>()).put(heading, former);
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
   * What the file has in a cell that was corrected.
   *
   * @throws NotFound when the table has no such cell
   */
  String former(int row, String heading) {
    requireRow(row);
    String former = formers.getOrDefault(row, Map.of()).get(heading);
    if (former == null) {
      throw new NotFound("column", heading);
    }
    return former;
  }

  RemarkCollector remarks() {
    return remarks;
  }

  /** How often each {@link Choice} was made on the sound sheets. */
  Map<Integer, Long> counts() {
    return counts.made();
  }

  /** What becomes of the table's rows. */
  AnswerRows counted() {
    return new AnswerRows(rowsIn, soundRows, remarks.supersededCount(), excludedRows);
  }

  private static SurveyFileFaulty refused(String file, String sentence) {
    return new SurveyFileFaulty(file, List.of(new SurveyFileFaulty.Fault(0, "", sentence)));
  }
}
