package org.kakehashi.programme.imports;

import static org.kakehashi.intake.WorkbookForm.columns;
import static org.kakehashi.programme.ProgrammeFile.sourceColumns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.programme.Mark;

/**
 * The sheets of a comparison's form. Whoever fills it in names the formats: each is a column of
 * marks, with one for the reasons beside it.
 */
final class ComparisonSheets {
  private static final String TABLE = "比較表";
  private static final String CRITERION = "観点";
  private static final String REASON = "の理由";
  private static final String MARK = ".mark";
  private static final List<String> USUAL = List.of("対面形式", "オンライン形式");

  private ComparisonSheets() {}

  /** The form that those tables fill in. */
  static WorkbookForm form(List<UploadedTable> tables) {
    return of(
        tables.stream()
            .filter(table -> WorkbookForm.same(table.name(), TABLE))
            .findFirst()
            .map(ComparisonSheets::compared)
            .orElse(List.of()));
  }

  /** The form to hand out. */
  static WorkbookForm usual() {
    return of(USUAL);
  }

  /** The formats that a form compares; none of a file that is no workbook. */
  static List<String> options(@Nullable WorkbookForm form) {
    return form == null
        ? List.of()
        : form.sheets().stream()
            .flatMap(sheet -> sheet.columns().stream())
            .filter(column -> column.member().endsWith(MARK))
            .map(Column::heading)
            .toList();
  }

  private static List<String> compared(UploadedTable table) {
    return table.rows().stream()
        .limit(WorkbookForm.ROWS_TRIED)
        .filter(row -> row.cells().stream().anyMatch(cell -> WorkbookForm.same(cell, CRITERION)))
        .findFirst()
        .map(UploadedRow::cells)
        .orElse(List.of())
        .stream()
        .map(String::strip)
        .filter(
            cell ->
                !cell.isEmpty() && !WorkbookForm.same(cell, CRITERION) && !cell.endsWith(REASON))
        .distinct()
        .toList();
  }

  private static WorkbookForm of(List<String> options) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(CRITERION, "criterion", "必ず記入します。1行を一つの観点とします。", "費用"));
    List<String> marks = Arrays.stream(Mark.values()).map(Mark::symbol).toList();
    for (String option : options) {
      columns.add(
          Column.words(
              option, option + MARK, "記号を選びます。見出しは比べる形式の名称です（2～4件。直せます）。", marks.get(0), marks));
      columns.add(
          Column.text(
              option + REASON, option + ".reason", "記号の理由を記入します。見出しは、形式の名称に「の理由」を付けます。", ""));
    }
    return new WorkbookForm("開催形式の比較", List.of(facts(), Sheet.of(TABLE, "rows", columns)));
  }

  private static Sheet facts() {
    return Sheet.of(
        "比較",
        "",
        columns(
            List.of(
                Column.text("比較の表題", "title", "必ず記入します。このシートには1行だけ記入します。", "事例検討会の実施方法、実施場所"),
                Column.text("行見出し", "row_header", "必ず記入します。観点の列の見出しです。", "開催形式"),
                Column.text("参考情報", "reference_note", "参考となることを記入します。", ""),
                Column.text("まとめの文", "conclusion", "人が書いたまとめの文を記入します。", "")),
            sourceColumns()));
  }
}
