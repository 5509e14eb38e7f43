package org.kakehashi.reporting.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Block.Bar;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.workbook.Grid.Span;
import org.kakehashi.reporting.workbook.Typesetter.TableCells;

/**
 * The cells a chart draws: those of the table above it when they hold the very bars, in order, so
 * that a clerk who opens the chart's data finds the table; otherwise the chart carries its own.
 *
 * @param labels the cells of the labels, or null
 * @param values the cells of the values, or null
 */
record ChartSource(@Nullable CellRangeAddress labels, @Nullable CellRangeAddress values) {
  private static final ChartSource OWN = new ChartSource(null, null);

  static ChartSource of(BarChart chart, @Nullable TableCells above) {
    List<Bar> bars = chart.bars();
    if (above == null || bars.isEmpty() || bars.size() > above.rows().size()) {
      return OWN;
    }
    int last = above.rows().get(bars.size() - 1);
    boolean contiguous = last - above.rows().get(0) == bars.size() - 1;
    int labels = labelColumn(above.table().columns());
    int values = contiguous && labels >= 0 ? valueColumn(bars, above, labels) : -1;
    return values < 0
        ? OWN
        : new ChartSource(
            range(above, above.spans().get(labels), last),
            range(above, above.spans().get(values), last));
  }

  private static CellRangeAddress range(TableCells above, Span span, int last) {
    return new CellRangeAddress(above.rows().get(0), last, span.first(), span.first());
  }

  private static int labelColumn(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).rowHeader()) {
        return i;
      }
    }
    return -1;
  }

  private static int valueColumn(List<Bar> bars, TableCells above, int labels) {
    for (int column = 0; column < above.spans().size(); column++) {
      if (holds(bars, above.table().rows(), labels, column)) {
        return column;
      }
    }
    return -1;
  }

  private static boolean holds(List<Bar> bars, List<Row> rows, int labels, int column) {
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      List<Cell> cells = rows.get(i).cells();
      BigDecimal value = number(cells.get(column));
      boolean same =
          bar.note() == null
              && bar.label().equals(cells.get(labels).text())
              && value != null
              && value.compareTo(bar.value()) == 0;
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable BigDecimal number(Cell cell) {
    if (cell instanceof Cell.Count count) {
      return BigDecimal.valueOf(count.value());
    }
    return cell instanceof Cell.Percent percent ? percent.percent() : null;
  }
}
