package org.kakehashi.surveys.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.VisibleText;

/** Where the {@link CountsForm}'s columns stand in a table, and what its cells say. */
final class CountsColumns {
  private final Faults faults;
  private final Map<String, Integer> columns = new HashMap<>();

  CountsColumns(Faults faults) {
    this.faults = faults;
  }

  /**
   * Reads the heading row.
   *
   * @param counted whether there must be a column of counts
   * @throws org.kakehashi.surveys.SurveyFileFaulty when a column is missing
   */
  void heading(UploadedRow row, boolean counted) {
    for (int i = 0; i < row.cells().size(); i++) {
      String name = VisibleText.ofCode(row.cell(i)).strip();
      boolean known = CountsForm.COLUMNS.contains(name) || name.equals(CountsForm.EXCLUSIVE);
      if (known && columns.put(name, i) != null) {
        faults.add(row.number(), name, "同じ見出しの列が二つあります。");
      }
    }
    for (String needed : List.of(CountsForm.ROW_KIND, CountsForm.TEXT, CountsForm.HOW)) {
      if (!columns.containsKey(needed)) {
        throw faults.refused(row.number(), needed, "見出しの行にこの列がありません。様式の1行目を残してください。");
      }
    }
    if (counted && !columns.containsKey(CountsForm.COUNT)) {
      throw faults.refused(row.number(), CountsForm.COUNT, "見出しの行にこの列がありません。");
    }
  }

  /** Faults every further table that has the form's headings: only one is read. */
  void further(List<UploadedTable> tables) {
    for (UploadedTable table : tables) {
      List<String> names =
          table.rows().isEmpty()
              ? List.of()
              : table.rows().get(0).cells().stream()
                  .map(cell -> VisibleText.ofCode(cell).strip())
                  .toList();
      if (names.contains(CountsForm.ROW_KIND) && names.contains(CountsForm.TEXT)) {
        faults.add(0, "", "シート「" + table.name() + "」にも設問の表があります。一つのシートにまとめるか、不要なシートを削除してください。");
      }
    }
  }

  /** A cell that holds a kind, code or figure: what can be seen of its value. */
  String code(UploadedRow row, String column) {
    Integer index = columns.get(column);
    return index == null ? "" : VisibleText.ofCode(row.cell(index));
  }

  /** That cell as a person sees it: 問1 where it holds 1 in the format 問0. */
  String shownCode(UploadedRow row, String column) {
    Integer index = columns.get(column);
    return index == null ? "" : VisibleText.ofCode(row.shown(index));
  }

  /** The row's text as a person sees it; a lost value and one that can't be told are faults. */
  String text(UploadedRow row) {
    Integer index = columns.get(CountsForm.TEXT);
    String text = index == null ? "" : VisibleText.ofLabel(row.shown(index));
    if (index != null && ErrorValue.is(text)) {
      faults.add(
          row.number(),
          CountsForm.TEXT,
          ErrorValue.is(row.cell(index))
              ? "エラー値です。正しい文言に直してください。"
              : "数値の表示形式を読み取れません。文字列の書式で入力し直してください。");
    }
    return text;
  }

  /** Whether nothing can be seen in a row. */
  static boolean blank(UploadedRow row) {
    return row.cells().stream().allMatch(cell -> VisibleText.ofCode(cell).isBlank());
  }
}
