package org.kakehashi.reporting.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bar;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Share;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.Tabulation;

/**
 * Lays out a survey's figures: what it was, then each question with its table, chart and findings.
 */
final class TallyBlocks {
  private final TallyLayout layout;
  private final boolean charts;
  private final String tableIds;
  private int tables;

  /**
   * @param charts whether a chart stands under each table
   * @param tableIds what the tables' ids begin with, unique in the paper
   * @param before how many numbered tables the paper has so far
   */
  TallyBlocks(TallyLayout layout, boolean charts, String tableIds, int before) {
    this.layout = layout;
    this.charts = charts;
    this.tableIds = tableIds;
    this.tables = before;
  }

  /** How many numbered tables the paper has by now. */
  int tables() {
    return tables;
  }

  /** The survey at a glance: what is not stated says so. */
  static Table overview(String id, String caption, SurveyHead head) {
    Share rate = head.responseRate();
    return new Table(
        id,
        caption,
        List.of(Layout.rowHeader("項目", 22), Layout.words("内容", 78)),
        List.of(
            Layout.row(new Cell.Words("調査名"), Layout.text(head.title())),
            Layout.row(new Cell.Words("年度"), Layout.text(head.year().label())),
            Layout.row(new Cell.Words("調査対象"), Layout.text(head.addressees())),
            Layout.row(new Cell.Words("調査時期"), Layout.text(head.facts().period())),
            Layout.row(new Cell.Words("調査方法"), Layout.text(head.facts().method())),
            Layout.row(new Cell.Words("送付数（人）"), Layout.count(head.facts().sent())),
            Layout.row(new Cell.Words("有効回答数（人）"), Layout.count(head.imported().answered())),
            Layout.row(
                new Cell.Words("回収率（％）"),
                rate == null ? Layout.text(null) : new Cell.Percent(rate.percent())),
            Layout.row(new Cell.Words("集計の基"), Layout.text(head.imported().source().label()))),
        List.of());
  }

  /**
   * One question.
   *
   * @param level of its heading
   */
  List<Block> question(QuestionTally question, int level) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(level, mark(question), question.text()));
    question.tabulation().fold(new Placing(question, blocks));
    for (Finding finding : question.findings()) {
      blocks.add(
          finding.kind() == Finding.Kind.CONCLUSION
              ? new Paragraph(Paragraph.Style.CONCLUSION, finding.text())
              : Layout.body(finding.text() + "（" + lastTable() + "）"));
    }
    return blocks;
  }

  /** The office's own paper leads each question with 問） and numbers none. */
  private String mark(QuestionTally question) {
    return layout == TallyLayout.COUNTS_ONLY ? "問）" : question.number();
  }

  private String lastTable() {
    return "表" + tables;
  }

  private final class Placing implements Tabulation.Reader<Boolean> {
    private final QuestionTally question;
    private final List<Block> blocks;

    Placing(QuestionTally question, List<Block> blocks) {
      this.question = question;
      this.blocks = blocks;
    }

    @Override
    public Boolean single(SingleAnswerTable table) {
      List<Row> rows = shares(table.rows());
      Share whole = table.totalShare();
      rows.add(
          new Row(
              cells(new Cell.Words("計"), table.total(), whole == null ? null : whole.percent()),
              true));
      return place(table, rows, true, bars(table.rows()));
    }

    @Override
    public Boolean multiple(MultipleAnswerTable table) {
      return place(table, shares(table.rows()), true, bars(table.rows()));
    }

    @Override
    public Boolean counts(MultipleAnswerCounts counts) {
      List<Row> rows = new ArrayList<>();
      List<Bar> bars = new ArrayList<>();
      for (OptionCount row : counts.counts()) {
        rows.add(Layout.row(new Cell.Words(row.option().label()), new Cell.Count(row.count())));
        bars.add(
            new Bar(
                row.option().label(),
                BigDecimal.valueOf(row.count()),
                new Cell.Count(row.count()).text(),
                null));
      }
      return place(counts, rows, false, bars);
    }

    @Override
    public Boolean free(FreeAnswers answers) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "主な回答"));
      if (answers.excerpts().isEmpty()) {
        return blocks.add(Layout.body("主な回答は選ばれていない。"));
      }
      blocks.add(
          new Bullets("○", answers.excerpts().stream().map(FreeAnswers.Excerpt::text).toList()));
      if (answers.excerpts().stream().anyMatch(FreeAnswers.Excerpt::edited)) {
        blocks.add(Layout.note("（注）趣旨を変えない範囲で表現を整えた回答がある。"));
      }
      if (answers.nothing() > 0) {
        blocks.add(Layout.note("（注）「特になし」などの記入" + answers.nothing() + "件は、意見に数えていない。"));
      }
      return true;
    }

    private boolean place(CountTable table, List<Row> rows, boolean shares, List<Bar> bars) {
      tables++;
      String id = tableIds + question.position();
      String caption =
          lastTable()
              + "　"
              + question.number()
              + "（"
              + question.kind().label()
              + "）　"
              + table.baseStatement();
      blocks.add(new Table(id, caption, columns(shares), rows, notes(table)));
      if (charts && layout == TallyLayout.WITH_SHARES) {
        blocks.add(
            new BarChart(
                id + "-chart",
                "図" + tables + "　" + question.number() + "の回答数（件）",
                "件",
                bars,
                question.number() + "の回答数。" + described(bars)));
      }
      return true;
    }

    /** Small print on shares stands only where shares do. */
    private List<String> notes(CountTable table) {
      return layout == TallyLayout.WITH_SHARES
          ? table.notes()
          : table.notes().stream().filter(note -> !note.startsWith("構成比")).toList();
    }

    private List<Column> columns(boolean shares) {
      List<Column> columns = new ArrayList<>();
      columns.add(Layout.rowHeader("回答", 56));
      columns.add(Layout.figure("回答数（件）", 22));
      if (shares && layout == TallyLayout.WITH_SHARES) {
        columns.add(Layout.figure("構成比（％）", 22));
      }
      return columns;
    }

    private List<Row> shares(List<OptionShare> options) {
      List<Row> rows = new ArrayList<>();
      for (OptionShare row : options) {
        Share share = row.share();
        rows.add(
            new Row(
                cells(
                    new Cell.Words(row.option().label()),
                    row.count(),
                    share == null ? null : share.percent()),
                false));
      }
      return rows;
    }

    private List<Cell> cells(Cell label, long count, @Nullable BigDecimal percent) {
      List<Cell> cells = new ArrayList<>();
      cells.add(label);
      cells.add(new Cell.Count(count));
      if (layout == TallyLayout.WITH_SHARES) {
        cells.add(percent == null ? new Cell.Missing("－") : new Cell.Percent(percent));
      }
      return cells;
    }

    private static List<Bar> bars(List<OptionShare> rows) {
      return rows.stream()
          .map(
              row -> {
                Share share = row.share();
                String count = new Cell.Count(row.count()).text();
                return new Bar(
                    row.option().label(),
                    BigDecimal.valueOf(row.count()),
                    share == null ? count : count + "（" + share.text() + "％）",
                    null);
              })
          .toList();
    }

    private static String described(List<Bar> bars) {
      StringBuilder words = new StringBuilder();
      for (Bar bar : bars) {
        words
            .append(words.isEmpty() ? "" : "、")
            .append(bar.label())
            .append(' ')
            .append(bar.shown());
      }
      return words.append("。").toString();
    }
  }
}
