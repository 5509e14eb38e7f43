package org.kakehashi.intake.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedRow;

/** What a clerk should know of a sheet though it can be read. */
final class SheetNotices {
  /** Formula columns named one by one; so many places of hidden rows and columns. */
  private static final int TOLD = 20;

  private static final int LONGEST_HEADING = 20;

  private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

  private final String sheet;
  private final BitSet used = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private final Map<Integer, Formulas> formulas = new TreeMap<>();
  private final BitSet joined = new BitSet();
  private boolean filtered;

  private static final class Formulas {
    private final int firstRow;
    private int cells;

    Formulas(int firstRow) {
      this.firstRow = firstRow;
    }
  }

  SheetNotices(String sheet) {
    this.sheet = sheet;
  }

  void used(int column) {
    used.set(column);
  }

  /**
   * @param from 1 for the first
   * @param to the last one, included
   */
  void hiddenColumns(int from, int to) {
    if (from >= 1 && from <= Limits.COLUMNS && to >= from) {
      hiddenColumns.set(from - 1, Math.min(to, Limits.COLUMNS));
    }
  }

  void hiddenRow(int row) {
    hiddenRows.set(row);
  }

  void filtered() {
    filtered = true;
  }

  /**
   * Notes a merged range.
   *
   * @param range such as A5:B9
   */
  void merged(@Nullable String range) {
    Matcher found = RANGE.matcher(range == null ? "" : range);
    if (found.matches()) {
      int from = Integer.parseInt(found.group(1));
      int to = Math.min(Integer.parseInt(found.group(2)), Limits.ROWS);
      if (to > from) {
        joined.set(from + 1, to + 1);
      }
    }
  }

  /** The rows in which merged cells go on. */
  Set<Integer> joined() {
    return joined.stream().boxed().collect(Collectors.toSet());
  }

  void formula(CellPlace place) {
    formulas.computeIfAbsent(place.column(), any -> new Formulas(place.row())).cells++;
  }

  /**
   * One sentence each.
   *
   * @param rows of the sheet, whose first one names the columns
   */
  List<String> sentences(List<UploadedRow> rows) {
    List<String> sentences = new ArrayList<>();
    if (!hiddenRows.isEmpty()) {
      sentences.add(
          (filtered ? "絞り込みなどで非表示の行が" : "非表示の行が")
              + hiddenRows.cardinality()
              + "行あります（"
              + ranges(hiddenRows)
              + "行目）。これらも読み込みました。");
    }
    hiddenColumns.and(used);
    if (!hiddenColumns.isEmpty()) {
      sentences.add(
          "非表示の列が" + hiddenColumns.cardinality() + "列あります（" + columns(rows) + "）。これらも読み込みました。");
    }
    if (!joined.isEmpty()) {
      sentences.add("縦に結合されたセルがあります（" + ranges(joined) + "行目に続くもの）。値は結合の最初の行だけにあるものとして読みました。");
    }
    formulas.entrySet().stream()
        .limit(TOLD)
        .forEach(entry -> sentences.add(formula(entry.getKey(), entry.getValue(), rows)));
    if (formulas.size() > TOLD) {
      sentences.add("シート「" + sheet + "」のほか" + (formulas.size() - TOLD) + "列も数式です。最後に計算された値を読みました。");
    }
    return sentences;
  }

  private String formula(int column, Formulas found, List<UploadedRow> rows) {
    boolean headed = !rows.isEmpty() && rows.get(0).number() < found.firstRow;
    String heading = headed ? heading(column, rows) : "";
    return "シート「"
        + sheet
        + "」の"
        + CellPlace.columnName(column)
        + "列"
        + (heading.isEmpty() ? "" : "（" + heading + "）")
        + (2 * found.cells < rows.size() ? "に数式があります。" : "は数式です。")
        + "最後に計算された値（"
        + found.cells
        + "セル）を読みました。";
  }

  private String columns(List<UploadedRow> rows) {
    StringJoiner told = new StringJoiner("、");
    hiddenColumns.stream()
        .limit(TOLD)
        .forEach(
            column -> {
              String heading = heading(column, rows);
              told.add(
                  CellPlace.columnName(column)
                      + "列"
                      + (heading.isEmpty() ? "" : "「" + heading + "」"));
            });
    return told + (hiddenColumns.cardinality() > TOLD ? "など" : "");
  }

  private static String heading(int column, List<UploadedRow> rows) {
    String heading =
        rows.isEmpty() ? "" : rows.get(0).shown(column).replaceAll("\\s+", " ").strip();
    return heading.codePointCount(0, heading.length()) <= LONGEST_HEADING
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
  }

  /** {@code 2、5～7}. */
  private static String ranges(BitSet numbers) {
    StringJoiner told = new StringJoiner("、");
    int from = numbers.nextSetBit(0);
    int count = 0;
    while (from >= 0 && count < TOLD) {
      int last = numbers.nextClearBit(from) - 1;
      told.add(last == from ? "" + from : from + (last == from + 1 ? "、" : "～") + last);
      from = numbers.nextSetBit(last + 1);
      count++;
    }
    return told + (from >= 0 ? "…" : "");
  }
}
