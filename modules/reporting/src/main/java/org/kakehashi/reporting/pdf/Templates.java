package org.kakehashi.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Column;

/**
 * The templates that the build compiled. One table template has eight columns; a layout's own copy
 * gets the widths and alignments of its columns and is kept for the next table of that layout. A
 * report that is not changed any more may be filled by many threads at once.
 */
final class Templates {
  private static final String FOLDER = "META-INF/kakehashi/templates/";
  private static final int KEPT_LAYOUTS = 64;

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
   * @param widths a column's width each, in points
   * @throws IllegalArgumentException for more columns than the template has: none may go missing
   */
  JasperReport table(List<Column> columns, int[] widths) {
    if (columns.size() > Block.Table.MOST_COLUMNS) {
      throw new IllegalArgumentException(columns.size() + " columns");
    }
    List<Layout> layout = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      layout.add(new Layout(widths[i], columns.get(i).align()));
    }
    synchronized (tables) {
      JasperReport report = tables.computeIfAbsent(layout, this::lay);
      if (tables.size() > KEPT_LAYOUTS) {
        tables.remove(tables.keySet().iterator().next());
      }
      return report;
    }
  }

  private JasperReport lay(List<Layout> layout) {
    JasperReport report = load(table);
    lay(report.getColumnHeader(), layout, false);
    lay(report.getDetailSection().getBands()[0], layout, true);
    return report;
  }

  private static void lay(JRBand band, List<Layout> layout, boolean aligned) {
    JRElement[] cells = band.getElements();
    int x = 0;
    for (int i = 0; i < layout.size(); i++) {
      cells[i].setX(x);
      cells[i].setWidth(layout.get(i).width());
      x += layout.get(i).width();
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

  private record Layout(int width, Column.Align align) {
    HorizontalTextAlignEnum textAlign() {
      return switch (align) {
        case START -> HorizontalTextAlignEnum.LEFT;
        case CENTER -> HorizontalTextAlignEnum.CENTER;
        case END -> HorizontalTextAlignEnum.RIGHT;
      };
    }
  }
}
