package org.kakehashi.programme.imports;

import static org.kakehashi.programme.ProgrammeFile.row;
import static org.kakehashi.programme.ProgrammeFile.sourceColumns;
import static org.kakehashi.programme.ProgrammeFile.textColumn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final List<String> USUAL = List.of("対面形式", "オンライン形式");

  private List<String> options = List.of();

  /** The formats that the tables compare; none before {@link #form}, nor where they have none. */
  List<String> options() {
    return options;
  }

  /** The form that those tables fill in. */
  WorkbookForm form(List<UploadedTable> tables) {
    options =
        tables.stream()
            .filter(table -> table.name().strip().equals(TABLE))
            .findFirst()
            .map(ComparisonSheets::compared)
            .orElse(List.of());
    return of(options);
  }

  /** The form to hand out. */
  static WorkbookForm usual() {
    return of(USUAL);
  }

  private static List<String> compared(UploadedTable table) {
    return table.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> cell.strip().equals(CRITERION)))
        .findFirst()
        .map(row -> row.cells().stream())
        .stream()
        .flatMap(cells -> cells)
        .map(String::strip)
        .filter(cell -> !cell.isEmpty() && !cell.equals(CRITERION) && !cell.endsWith(REASON))
        .distinct()
        .toList();
  }

  private static WorkbookForm of(List<String> options) {
    List<Column> columns = new ArrayList<>();
    columns.add(textColumn(CRITERION, "criterion", "必ず記入します。1行を一つの観点とします。", "費用"));
    List<String> marks = Arrays.stream(Mark.values()).map(Mark::symbol).toList();
    for (String option : options) {
      columns.add(
          Column.of(
              option, option + ".mark", "記号を選びます。見出しは比べる形式の名称です（2～4件。直せます）。", marks.get(0), marks));
      columns.add(
          textColumn(
              option + REASON, option + ".reason", "記号の理由を記入します。見出しは、形式の名称に「の理由」を付けます。", ""));
    }
    return new WorkbookForm("開催形式の比較", List.of(facts(), Sheet.of(TABLE, "rows", columns)));
  }

  private static Sheet facts() {
    return Sheet.of(
        "比較",
        "",
        row(
            List.of(
                textColumn("比較の表題", "title", "必ず記入します。このシートには1行だけ記入します。", "事例検討会の実施方法、実施場所"),
                textColumn("行見出し", "row_header", "必ず記入します。観点の列の見出しです。", "開催形式"),
                textColumn("参考情報", "reference_note", "参考となることを記入します。", ""),
                textColumn("まとめの文", "conclusion", "人が書いたまとめの文を記入します。", "")),
            sourceColumns()));
  }
}
