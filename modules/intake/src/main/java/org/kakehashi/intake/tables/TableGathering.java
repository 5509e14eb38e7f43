package org.kakehashi.intake.tables;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

/** Gathers one file's tables row by row and stops when they grow beyond the limits. */
final class TableGathering {
  private final List<UploadedTable> tables = new ArrayList<>();
  private List<UploadedRow> rows = new ArrayList<>();
  private long cells;
  private long characters;

  /**
   * Adds a row to the table being gathered; a row without content is left out, but counts for the
   * numbers of the others.
   *
   * @param number from 1
   * @param texts may change afterwards
   */
  void row(String table, int number, List<String> texts) {
    int length = texts.size();
    while (length > 0 && texts.get(length - 1).isEmpty()) {
      length--;
    }
    if (length == 0) {
      return;
    }
    List<String> kept = texts.subList(0, length);
    cells += length;
    for (String text : kept) {
      characters += text.length();
    }
    if (length > Limits.COLUMNS) {
      throw new Faulty(
          "「" + table + "」の" + number + "行目の列数が上限（" + Limits.COLUMNS + "列）を超えています。表を分けてください。");
    }
    if (rows.size() >= Limits.ROWS) {
      throw new Faulty("「" + table + "」の行数が上限（20万行）を超えています。ファイルを分けてください。");
    }
    if (cells > Limits.CELLS || characters > Limits.CHARACTERS) {
      throw new Faulty("表の内容が大きすぎます。ファイルを分けてください。");
    }
    rows.add(new UploadedRow(number, kept));
  }

  /** Ends the table being gathered. */
  void ended(String table) {
    tables.add(new UploadedTable(table, rows));
    rows = new ArrayList<>();
  }

  /** All tables, unless every one is empty. */
  List<UploadedTable> all() {
    if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
      throw new Faulty("データが一つも入っていません。正しいファイルか確認してください。");
    }
    return List.copyOf(tables);
  }
}
