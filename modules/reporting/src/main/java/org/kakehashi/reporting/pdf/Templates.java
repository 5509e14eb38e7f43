package org.kakehashi.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRLoader;
import org.kakehashi.reporting.Block.Column;

/**
 * The templates that the build compiled. One table template has eight columns; a layout's own copy
 * gets the widths and alignments of its columns and is kept for the next table of that layout. A
 * report that is not changed any more may be filled by many threads at once.
 */
final class Templates {
  private static final String FOLDER = "META-INF/kakehashi/templates/";
  private static final int KEPT_LAYOUTS = 64;
  private static final int MOST_COLUMNS = 8;

  private final JasperReport paper = load(read("paper"));
  private final JasperReport chart = load(read("chart"));
  private final byte[] table = read("table");
  private final Map<List<Layout>, JasperReport> tables = new LinkedHashMap<>(16, 0.75f, true);

  JasperReport paper() {
    return paper;
  }

  JasperReport chart() {
    return chart;
  }

  /**
   * The table template with these columns.
   *
   * @throws IllegalArgumentException for more columns than the template has: none may go missing
   */
  JasperReport table(List<Column> columns) {
    if (columns.size() > MOST_COLUMNS) {
      throw new IllegalArgumentException(columns.size() + " columns");
    }
    List<Layout> layout =
        columns.stream()
            .map(column -> new Layout(Math.max(1, column.weight()), column.align()))
            .toList();
    synchronized (tables) {
      JasperReport report = tables.computeIfAbsent(layout, this::lay);
      if (tables.size() > KEPT_LAYOUTS) {
        tables.remove(tables.keySet().iterator().next());
      }
      return report;
    }
  }

  /** Widths in points that add up to the table's; every column keeps room for two characters. */
  static int[] widths(List<Column> columns, int available) {
    return spread(
        columns.stream().mapToInt(column -> Math.max(1, column.weight())).toArray(), available);
  }

  private static int[] spread(int[] weights, int available) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int[] widths = new int[weights.length];
    int left = available;
    for (int i = 0; i < weights.length; i++) {
      widths[i] = Math.max(32, available * weights[i] / sum);
      left -= widths[i];
    }
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    widths[widest] += left;
    return widths;
  }

  private JasperReport lay(List<Layout> layout) {
    JasperReport report = load(table);
    int[] widths =
        spread(layout.stream().mapToInt(Layout::weight).toArray(), report.getColumnWidth());
    lay(report.getColumnHeader(), layout, widths, false);
    lay(report.getDetailSection().getBands()[0], layout, widths, true);
    return report;
  }

  private static void lay(JRBand band, List<Layout> layout, int[] widths, boolean aligned) {
    JRElement[] cells = band.getElements();
    int x = 0;
    for (int i = 0; i < widths.length; i++) {
      cells[i].setX(x);
      cells[i].setWidth(widths[i]);
      x += widths[i];
      if (aligned) {
        ((JRTextField) cells[i]).setHorizontalTextAlign(layout.get(i).textAlign());
      }
    }
  }

  private static byte[] read(String name) {
    try (InputStream in =
        Templates.class.getClassLoader().getResourceAsStream(FOLDER + name + ".jasper")) {
      if (in == null) {
        throw new IllegalStateException("template " + name + " is missing from the build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JasperReport load(byte[] compiled) {
    try {
      return (JasperReport) JRLoader.loadObject(new ByteArrayInputStream(compiled));
    } catch (JRException e) {
      throw new IllegalStateException("a template of this build can't be read", e);
    }
  }

  private record Layout(int weight, Column.Align align) {
    HorizontalTextAlignEnum textAlign() {
      return switch (align) {
        case START -> HorizontalTextAlignEnum.LEFT;
        case CENTER -> HorizontalTextAlignEnum.CENTER;
        case END -> HorizontalTextAlignEnum.RIGHT;
      };
    }
  }
}
