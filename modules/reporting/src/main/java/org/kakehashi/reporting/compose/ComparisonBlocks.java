package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Column.Align;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.DataBook.Code;
import org.kakehashi.reporting.DataBook.DataColumn;
import org.kakehashi.reporting.DataBook.DataTable;
import org.kakehashi.reporting.DataBook.Datum;
import org.kakehashi.sessions.Citation;
import org.kakehashi.sessions.Comparison;
import org.kakehashi.sessions.ComparisonCell;
import org.kakehashi.sessions.ComparisonEntry;
import org.kakehashi.sessions.Criterion;
import org.kakehashi.sessions.Legend;
import org.kakehashi.sessions.Mark;

/** Places a comparison of formats: the matrix, its legend, the evidence on all sides. */
final class ComparisonBlocks {
  private ComparisonBlocks() {}

  static Table matrix(String id, String caption, Comparison comparison) {
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

  /** What follows the matrix: evidence, reference note, the sentence a person wrote. */
  static List<Block> evidence(ComparisonEntry entry) {
    List<Block> blocks = new ArrayList<>();
    if (!entry.citations().isEmpty()) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "根拠とした意見・資料"));
      blocks.add(
          new Bullets("○", entry.citations().stream().map(ComparisonBlocks::cited).toList()));
      blocks.add(Layout.note("（注）相反する意見も、いずれもそのまま掲載している。"));
    }
    String reference = entry.referenceNote();
    if (reference != null) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "（参考情報）"));
      blocks.add(Layout.body(reference));
    }
    String conclusion = entry.conclusion();
    if (conclusion != null) {
      blocks.add(new Paragraph(Paragraph.Style.CONCLUSION, conclusion));
    }
    return blocks;
  }

  static DataTable marks(List<Comparison> comparisons) {
    List<List<Datum>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      ComparisonEntry entry = comparison.entry();
      for (int row = 0; row < entry.criteria().size(); row++) {
        Criterion criterion = entry.criteria().get(row);
        for (int column = 0; column < entry.options().size(); column++) {
          ComparisonCell cell = criterion.cells().get(column);
          Mark mark = cell.mark();
          rows.add(
              List.of(
                  Datum.of(entry.year().year()),
                  Datum.of(entry.title()),
                  Datum.of("C" + (row + 1)),
                  Datum.of(criterion.name()),
                  Datum.of("F" + (column + 1)),
                  Datum.of(entry.options().get(column)),
                  Datum.of(mark == null ? null : code(mark)),
                  Datum.of(mark == null ? null : entry.legend().word(mark)),
                  Datum.of(cell.reason())));
        }
      }
    }
    return new DataTable(
        "format_comparison",
        "開催形式の比較",
        List.of(
            column("fiscal_year", "年度", "比較の属する年度が始まる西暦年"),
            column("comparison_title", "比較の表題", "比較の名称"),
            column("criterion_code", "観点コード", "比較の観点を示すコード"),
            column("criterion", "観点", "比較の観点"),
            column("format_code", "形式コード", "開催形式を示すコード"),
            column("format", "形式", "開催形式"),
            column("mark_code", "記号コード", "記号を示すコード。空白は未記入"),
            column("mark_word", "記号の意味", "凡例による記号の意味"),
            column("reason", "理由", "記号を付けた理由")),
        rows);
  }

  static DataTable citations(List<Comparison> comparisons) {
    List<List<Datum>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      int number = 0;
      for (Citation citation : comparison.entry().citations()) {
        number++;
        rows.add(
            List.of(
                Datum.of(comparison.entry().title()),
                Datum.of(number),
                Datum.of(citation.criterion()),
                Datum.of(citation.supports()),
                Datum.of(oneLine(citation.text())),
                Datum.of(citation.source().title()),
                Datum.of(
                    citation.source().date() == null ? null : citation.source().date().code())));
      }
    }
    return new DataTable(
        "citations",
        "根拠とした意見・資料",
        List.of(
            column("comparison_title", "比較の表題", "比較の名称"),
            column("citation_number", "番号", "掲載順"),
            column("criterion", "観点", "関係する観点。空白は全体"),
            column("supports", "支持する形式", "その意見が支持する開催形式。空白はいずれでもない"),
            column("citation_text", "引用文", "資料の文言"),
            column("source_title", "出典", "資料名"),
            column("source_date", "出典の日付", "資料の日付")),
        rows);
  }

  static List<Code> codes(List<Comparison> comparisons) {
    List<Code> codes = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      codes.add(new Code("mark_code", code(mark), mark.symbol(), "意味は記号の意味の列による"));
    }
    for (Comparison comparison : comparisons) {
      ComparisonEntry entry = comparison.entry();
      for (int row = 0; row < entry.criteria().size(); row++) {
        codes.add(
            new Code("criterion_code", "C" + (row + 1), entry.criteria().get(row).name(), null));
      }
      for (int column = 0; column < entry.options().size(); column++) {
        codes.add(new Code("format_code", "F" + (column + 1), entry.options().get(column), null));
      }
    }
    return codes.stream().distinct().toList();
  }

  static String oneLine(@Nullable String text) {
    return text == null ? "" : text.replaceAll("\\R+", " ").strip();
  }

  private static DataColumn column(String name, String label, String definition) {
    return new DataColumn(name, label, null, definition);
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

  private static String cited(Citation citation) {
    StringBuilder words = new StringBuilder();
    if (citation.criterion() != null) {
      words.append("【").append(citation.criterion()).append("】");
    }
    words.append(oneLine(citation.text()));
    words.append("（").append(citation.source().label());
    if (citation.supports() != null) {
      words.append("、").append(citation.supports()).append("を支持");
    }
    return words.append("）").toString();
  }

  private static String code(Mark mark) {
    return switch (mark) {
      case DOUBLE_CIRCLE -> "double_circle";
      case CIRCLE -> "circle";
      case TRIANGLE -> "triangle";
      case CROSS -> "cross";
    };
  }
}
