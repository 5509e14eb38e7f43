package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.Mark;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Column.Align;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;

/**
 * The matrix of a comparison, each mark with its reason: crossed on paper, in long form for
 * machines.
 */
final class ComparisonMatrix {
  private static final Listing<Place> LISTING =
      new Listing<Place>("format_comparison", "開催形式の比較")
          .told("fiscal_year", "年度", "比較の属する年度が始まる西暦年", at -> Datum.of(at.entry().year().year()))
          .told("comparison_title", "比較の表題", "比較の名称", at -> Datum.of(at.entry().title()))
          .told("criterion_code", "観点コード", "比較の観点を示すコード", at -> Datum.of(row(at.row())))
          .told("criterion", "観点", "比較の観点", at -> Datum.of(at.criterion().name()))
          .told("format_code", "形式コード", "開催形式を示すコード", at -> Datum.of(column(at.column())))
          .told("format", "形式", "開催形式", at -> Datum.of(at.entry().options().get(at.column())))
          .told(
              "mark_code",
              "記号コード",
              "記号を示すコード。空白は未記入",
              at -> Datum.of(at.mark() == null ? null : Codes.of(at.mark())))
          .told(
              "mark_word",
              "記号の意味",
              "凡例による記号の意味。空白は未記入",
              at -> Datum.of(at.mark() == null ? null : at.entry().legend().word(at.mark())))
          .told("reason", "理由", "記号を付けた理由。空白は未記入", at -> Layout.line(at.cell().reason()));

  private ComparisonMatrix() {}

  static Table printed(String id, String caption, Comparison comparison) {
    ComparisonEntry entry = comparison.entry();
    List<Column> columns = new ArrayList<>();
    columns.add(Layout.rowHeader(entry.rowHeader(), 20));
    for (String option : entry.options()) {
      columns.add(new Column(option, 80 / entry.options().size(), Align.START, false));
    }
    List<Row> rows = new ArrayList<>();
    for (Criterion criterion : entry.criteria()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Words(criterion.name()));
      for (ComparisonCell cell : criterion.cells()) {
        cells.add(cell(cell, entry.legend()));
      }
      rows.add(new Row(cells, false));
    }
    return new Table(
        id,
        caption,
        columns,
        rows,
        List.of(legend(entry.legend()), comparison.tallyOfMarks().sentence()));
  }

  static DataTable data(List<Comparison> comparisons) {
    List<Place> places = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      ComparisonEntry entry = comparison.entry();
      for (int row = 0; row < entry.criteria().size(); row++) {
        for (int column = 0; column < entry.options().size(); column++) {
          places.add(new Place(entry, row, column));
        }
      }
    }
    return LISTING.data(places);
  }

  static List<Code> codes(List<Comparison> comparisons) {
    List<Code> codes = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      codes.add(new Code("mark_code", Codes.of(mark), mark.symbol(), "意味は記号の意味の列による"));
    }
    for (Comparison comparison : comparisons) {
      ComparisonEntry entry = comparison.entry();
      for (int row = 0; row < entry.criteria().size(); row++) {
        codes.add(new Code("criterion_code", row(row), entry.criteria().get(row).name(), null));
      }
      for (int column = 0; column < entry.options().size(); column++) {
        codes.add(new Code("format_code", column(column), entry.options().get(column), null));
      }
    }
    return codes.stream().distinct().toList();
  }

  private static Cell cell(ComparisonCell cell, Legend legend) {
    Mark mark = cell.mark();
    if (mark == null) {
      return new Cell.Missing("未記入");
    }
    String reason = cell.reason();
    return new Cell.Mark(mark.symbol(), legend.word(mark), reason == null ? "（理由は未記入）" : reason);
  }

  private static String legend(Legend legend) {
    StringBuilder words = new StringBuilder("凡例：");
    for (Mark mark : Mark.values()) {
      words.append(words.length() == 3 ? "" : "、").append(mark.symbol()).append("＝");
      words.append(legend.word(mark));
    }
    return words.append("（凡例の文言は事務局が定めたもの）").toString();
  }

  private static String row(int index) {
    return "C" + (index + 1);
  }

  private static String column(int index) {
    return "F" + (index + 1);
  }

  /** One format seen under one criterion. */
  private record Place(ComparisonEntry entry, int row, int column) {
    Criterion criterion() {
      return entry.criteria().get(row);
    }

    ComparisonCell cell() {
      return criterion().cells().get(column);
    }

    @Nullable Mark mark() {
      return cell().mark();
    }
  }
}
