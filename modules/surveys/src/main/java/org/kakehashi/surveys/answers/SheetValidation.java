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
  private final ClerkDecisions decisions;
  private final RemarkCollector remarks = new RemarkCollector();
  private final RowFates fates = new RowFates();
  private final ChoiceCounts counts = new ChoiceCounts();
  private final BitSet rows = new BitSet();
  private final Map<Integer, Map<String, String>> formers = new HashMap<>();
  private int rowsIn;
  private int soundRows;
  private int undecidedRows;

  private SheetValidation(AnswerColumns columns, ClerkDecisions decisions) {
    this.columns = columns;
    this.decisions = decisions;
  }

  /**
   * Reads a table.
   *
   * @param sound takes each sound sheet, in the file's order
   * @throws SurveyFileFaulty when there is no table or its headings are faulty
   */
  static SheetValidation of(
      String file,
      List<UploadedTable> tables,
      SurveyDraft survey,
      ClerkDecisions decisions,
      Consumer<Sheet> sound) {
    if (tables.isEmpty() || tables.get(0).rows().size() < 2) {
      throw refused(file, "回答の行がありません。");
    }
    List<UploadedRow> all = tables.get(0).rows();
    if (all.size() > MOST_ROWS) {
      throw refused(file, "回答は" + (MOST_ROWS - 1) + "行までです。");
    }
    SheetValidation run =
        new SheetValidation(AnswerColumns.read(file, survey, all.get(0)), decisions);
    TableNotices.of(tables).forEach(run.remarks::notice);
    run.read(survey, all, sound);
    return run;
  }

  private void read(SurveyDraft survey, List<UploadedRow> all, Consumer<Sheet> sound) {
    Respondents respondents =
        new Respondents(new SpokenRows(survey, columns, decisions), all.size());
    RowNature natures = new RowNature(columns);
    int former = all.get(0).number();
    for (UploadedRow row : all.subList(1, all.size())) {
      if (row.number() > former + 1) {
        fates.blank(former + 1, row.number() - 1);
      }
      former = row.number();
      if (blank(row)) {
        fates.blank(row.number(), row.number());
        continue;
      }
      rowsIn++;
      rows.set(row.number());
      UploadedRow corrected = corrected(asRead(row));
      String receipt = ReceiptNumber.of(corrected.cell(columns.receipt()));
      String reason = decisions.exclusions().get(row.number());
      if (reason != null) {
        fates.excluded(receipt, row.number(), reason);
      } else if (person(corrected, receipt, natures)) {
        respondents.add(corrected, receipt);
      }
    }
    SheetReader reader = new SheetReader(survey, columns, remarks, decisions);
    for (int i = 0; i < respondents.size(); i++) {
      sheet(respondents, i, reader, sound);
    }
    reader.told().forEach(remarks::notice);
    respondents.alike().forEach(remarks::notice);
    if (fates.blankCount() > 0) {
      remarks.notice(fates.blankRows());
    }
  }

  /** Whether a row goes on as somebody's; one that looks otherwise is asked about. */
  private boolean person(UploadedRow row, String receipt, RowNature natures) {
    RowNature.Judged judged = natures.of(row, receipt);
    if (judged == null) {
      return true;
    }
    if (judged.nature() == RowNature.Nature.HEADING) {
      remarks.fault(
          row.number(),
          columns.headings().get(columns.receipt()),
          row.cell(columns.receipt()),
          "見出しの行がもう一度あります（ファイルをつなぎ合わせたときなど）。この行を除外してください。");
      return false;
    }
    QueryKind query = judged.nature().query();
    return "count".equals(decided(query, row.number(), receipt, judged.seen()));
  }

  private void sheet(Respondents respondents, int i, SheetReader reader, Consumer<Sheet> sound) {
    UploadedRow row = respondents.row(i);
    String receipt = respondents.receipt(i);
    String replaced = decisions.choice(QueryKind.EMPTY_LATER.key());
    int winner = respondents.winner(i, "replace".equals(replaced));
    if (winner > row.number()) {
      remarks.superseded(receipt, row.number(), winner);
      fates.superseded(receipt, row.number(), winner);
      return;
    }
    if (!respondents.answers(i) && !receipt.isEmpty()) {
      QueryKind asked = respondents.answeredBefore(i) ? QueryKind.EMPTY_LATER : QueryKind.NO_ANSWER;
      String chosen = decided(asked, row.number(), receipt, receipt);
      if (chosen.isEmpty() || chosen.equals(QueryKind.EXCLUDE)) {
        return;
      }
    }
    int faults = remarks.faultCount();
    Sheet sheet = reader.read(row, receipt);
    if (sheet != null) {
      soundRows++;
      counts.add(sheet.choices());
      sound.accept(sheet);
    } else if (remarks.faultCount() == faults) {
      undecidedRows++;
    }
  }

  /** What the clerk chose for a row; one that is left out or open is put down as such. */
  private String decided(QueryKind kind, int row, String receipt, String example) {
    String choice = decisions.choice(kind.key());
    remarks.ask(kind.key(), row, example, choice == null);
    if (choice == null) {
      undecidedRows++;
      return "";
    }
    if (choice.equals(QueryKind.EXCLUDE)) {
      fates.excluded(receipt, row, kind.reason());
    }
    return choice;
  }

  private static boolean blank(UploadedRow row) {
    for (String cell : row.cells()) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Answers as a person reads them; the number stays as it is, whatever its format. */
  private UploadedRow asRead(UploadedRow row) {
    return asRead(row, columns.receipt());
  }

  static UploadedRow asRead(UploadedRow row, int receipt) {
    if (row.cells() == row.shown()) {
      return row;
    }
    List<String> read = new ArrayList<>(row.cells().size());
    for (int i = 0; i < row.cells().size(); i++) {
      read.add(i == receipt ? row.cell(i) : row.read(i));
    }
    return new UploadedRow(row.number(), read, row.shown());
  }

  /** With the clerk's values; what is seen elsewhere stays, since the row is judged by it. */
  private UploadedRow corrected(UploadedRow row) {
    Map<String, String> values = decisions.corrections().getOrDefault(row.number(), Map.of());
    if (values.isEmpty()) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    List<String> shown = new ArrayList<>(row.shown());
    fill(cells);
    fill(shown);
    values.forEach(
        (heading, value) -> {
          Integer column = columns.column(heading);
          if (column != null) {
            String former = cells.set(column, value);
            shown.set(column, value);
            formers.computeIfAbsent(row.number(), number -> new HashMap<>()).put(heading, former);
          }
        });
    return new UploadedRow(row.number(), cells, shown);
  }

  private void fill(List<String> cells) {
    while (cells.size() < columns.headings().size()) {
      cells.add("");
    }
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

  /** Every row that is not taken in. */
  RowFates fates() {
    return fates;
  }

  /** How often each {@link Choice} was made on the sound sheets. */
  Map<Integer, Long> counts() {
    return counts.made();
  }

  /** What becomes of the table's rows. */
  AnswerRows counted() {
    return new AnswerRows(
        rowsIn + fates.blankCount(),
        soundRows,
        fates.supersededCount(),
        fates.excludedCount(),
        fates.blankCount(),
        undecidedRows);
  }

  private static SurveyFileFaulty refused(String file, String sentence) {
    return new SurveyFileFaulty(file, List.of(new SurveyFileFaulty.Fault(0, "", sentence)));
  }
}
