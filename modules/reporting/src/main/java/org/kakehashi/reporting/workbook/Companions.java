package org.kakehashi.reporting.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Table;

/**
 * Charts that stand beside the table they follow: where the table is narrow and the chart's labels
 * are short enough for half a page. Other charts stand below.
 */
final class Companions {
  private static final int MOST_COLUMNS = 4;
  private static final int LONGEST_LABEL = 14;
  private static final int MOST_BARS = 20;

  private final Set<String> tables = new HashSet<>();
  private final Set<String> charts = new HashSet<>();

  private Companions() {}

  static Companions in(List<Block> body) {
    Companions companions = new Companions();
    for (int i = 1; i < body.size(); i++) {
      if (body.get(i - 1) instanceof Table table
          && body.get(i) instanceof BarChart chart
          && fit(table, chart)) {
        companions.tables.add(table.id());
        companions.charts.add(chart.id());
      }
    }
    return companions;
  }

  private static boolean fit(Table table, BarChart chart) {
    return table.columns().size() <= MOST_COLUMNS
        && chart.bars().size() <= MOST_BARS
        && chart.bars().stream()
            .allMatch(bar -> bar.note() == null && bar.label().length() <= LONGEST_LABEL);
  }

  boolean has(Table table) {
    return tables.contains(table.id());
  }

  boolean has(BarChart chart) {
    return charts.contains(chart.id());
  }
}
