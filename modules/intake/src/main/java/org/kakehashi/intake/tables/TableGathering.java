package org.kakehashi.intake.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

/** Gathers one file's tables row by row and stops when they grow beyond the limits. */
final class TableGathering {
  /** Codes and other short words come again and again: so many of them are kept once. */
  private static final int WORDS = 1 << 12;

  private static final int LONGEST_WORD = 24;

  private final @Nullable String[] words = new @Nullable String[WORDS];
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
   * @param shown the same cells as a person sees them; the same list where nothing differs
   * @return whether it has content
   */
  boolean row(String table, int number, List<String> texts, List<String> shown) {
    int length = texts.size();
    while (length > 0 && texts.get(length - 1).isEmpty()) {
      length--;
    }
    if (length == 0) {
      return false;
    }
    cells += length;
    if (length > Limits.COLUMNS) {
      throw new Faulty(
          "「" + table + "」の" + number + "行目の列数が上限（" + Limits.COLUMNS + "列）を超えています。表を分けてください。");
    }
    if (rows.size() >= Limits.ROWS) {
      throw new Faulty("「" + table + "」の行数が上限（20万行）を超えています。ファイルを分けてください。");
    }
    List<String> kept = kept(texts, length);
    UploadedRow row =
        shown == texts
            ? new UploadedRow(number, kept)
            : new UploadedRow(number, kept, kept(shown, length));
    if (cells > Limits.CELLS || characters > Limits.CHARACTERS) {
      throw new Faulty("表の内容が大きすぎます。ファイルを分けてください。");
    }
    rows.add(row);
    return true;
  }

  private List<String> kept(List<String> texts, int length) {
    List<String> kept = new ArrayList<>(length);
    for (String text : texts.subList(0, length)) {
      characters += text.length();
      kept.add(text.length() > LONGEST_WORD ? text : word(text));
    }
    return kept;
  }

  private String word(String text) {
    int at = text.hashCode() & WORDS - 1;
    String known = words[at];
    if (known != null && known.equals(text)) {
      return known;
    }
    words[at] = text;
    return text;
  }

  /** The rows gathered so far of the table being gathered. */
  List<UploadedRow> rows() {
    return rows;
  }

  /** Ends the table being gathered. */
  void ended(String table, List<String> notices) {
    ended(table, notices, Set.of());
  }

  /**
   * Ends it.
   *
   * @param joined the rows in which merged cells go on
   */
  void ended(String table, List<String> notices, Set<Integer> joined) {
    tables.add(new UploadedTable(table, rows, notices, joined));
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
