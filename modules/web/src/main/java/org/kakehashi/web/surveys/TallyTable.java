package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Share;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.web.page.Bar;
import org.kakehashi.web.page.Figures;

/**
 * A table of counts as a page shows it: every figure as its owner yields it, as text.
 *
 * @param base what the shares are shares of, or that there is no base
 * @param shares whether there is a column of shares
 * @param total the total row; null where counts do not add up to the base
 * @param bars the same figures as bars
 */
public record TallyTable(
    String id,
    String caption,
    String base,
    boolean shares,
    List<Row> rows,
    @Nullable Row total,
    List<String> notes,
    String chart,
    List<Bar> bars) {

  public TallyTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    bars = List.copyOf(bars);
  }

  /**
   * A row.
   *
   * @param share without its sign; － where there is none
   */
  public record Row(String label, String count, String share) {}

  /** The same table with a prefix to its id. */
  TallyTable within(String prefix) {
    return new TallyTable(
        prefix + "-" + id, caption, base, shares, rows, total, notes, chart, bars);
  }

  static TallyTable of(QuestionTally question, SingleAnswerTable table) {
    var total =
        new Row(text("surveys.total"), Figures.count(table.total()), share(table.totalShare()));
    return withShares(question, table, table.rows(), total);
  }

  static TallyTable of(QuestionTally question, MultipleAnswerTable table) {
    return withShares(question, table, table.rows(), null);
  }

  static TallyTable of(QuestionTally question, MultipleAnswerCounts table) {
    long most = Math.max(1, table.counts().stream().mapToLong(row -> row.count()).max().orElse(1));
    return new TallyTable(
        "table-" + question.code(),
        text("surveys.table.counts", question.number()),
        table.baseStatement(),
        false,
        table.counts().stream()
            .map(row -> new Row(row.option().label(), Figures.count(row.count()), ""))
            .toList(),
        null,
        table.notes(),
        text("surveys.chart.counts", question.number()),
        table.counts().stream()
            .map(
                row ->
                    new Bar(
                        row.option().label(),
                        Figures.count(row.count()),
                        BigDecimal.valueOf(row.count())
                            .divide(BigDecimal.valueOf(most), 4, RoundingMode.HALF_UP)))
            .toList());
  }

  private static TallyTable withShares(
      QuestionTally question, CountTable table, List<OptionShare> rows, @Nullable Row total) {
    return new TallyTable(
        "table-" + question.code(),
        text("surveys.table.shares", question.number()),
        table.baseStatement(),
        true,
        rows.stream()
            .map(
                row ->
                    new Row(row.option().label(), Figures.count(row.count()), share(row.share())))
            .toList(),
        total,
        table.notes(),
        text("surveys.chart.shares", question.number()),
        rows.stream().map(TallyTable::bar).toList());
  }

  private static Bar bar(OptionShare row) {
    var share = row.share();
    return share == null
        ? new Bar(row.option().label(), Figures.count(row.count()), BigDecimal.ZERO)
        : new Bar(
            row.option().label(),
            text("surveys.bar", Figures.count(row.count()), share.text()),
            share.percent().movePointLeft(2));
  }

  private static String share(@Nullable Share share) {
    return share == null ? text("surveys.no-share") : share.text();
  }
}
