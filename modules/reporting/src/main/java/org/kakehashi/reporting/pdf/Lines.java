package org.kakehashi.reporting.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
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

/**
 * A paper's body as the master template's lines, in reading order. Each line carries the path of
 * its structure element ({@code P:3}, {@code Table:4/TR:2/TD:1}), which {@link PaperTagger} reads,
 * and the number of its keep: lines of one keep stay on one page where they fit, so that a heading
 * never stands alone at a page's foot.
 */
final class Lines implements Block.Reader<List<Map<String, ?>>> {
  /** A table estimated higher than this may break between its rows. */
  private static final int WHOLE_HEIGHT = 320;

  /** How much lower, in points, a line's letters stand when one comes from a fallback font. */
  private static final String LOWER_BASELINE = "3";

  private final Templates templates;
  private final Characters characters;
  private final Map<String, String> alternatives = new HashMap<>();
  private int block;
  private int keep;
  private int run;
  private int flow;
  private int deepest = 1;

  Lines(Templates templates, Characters characters) {
    this.templates = templates;
    this.characters = characters;
  }

  List<Map<String, ?>> of(List<Block> body) {
    List<Map<String, ?>> lines = new ArrayList<>();
    Block before = null;
    for (int i = 0; i < body.size(); i++) {
      Block each = body.get(i);
      block++;
      if (before == null || !leads(before, each)) {
        keep++;
        run += flows(led(body, i)) ? 1 : 0;
      }
      flow += flows(each) ? 1 : 0;
      lines.addAll(each.fold(this));
      before = each;
    }
    return lines;
  }

  /** What readers who can't see a figure are told, by the figure's path. */
  Map<String, String> alternatives() {
    return Map.copyOf(alternatives);
  }

  @Override
  public List<Map<String, ?>> heading(Heading heading) {
    String text = characters.printable(heading.text());
    String number = characters.printable(heading.number());
    // The title is H1, and levels must not be skipped.
    int level = Math.min(heading.level() + 1, deepest + 1);
    deepest = level;
    Map<String, Object> line =
        line("HEADING" + heading.level(), number.isEmpty() ? text : number + "　" + text);
    line.put("tag", "H" + level + ":" + block);
    return List.of(line);
  }

  @Override
  public List<Map<String, ?>> paragraph(Paragraph paragraph) {
    String text = characters.printable(paragraph.text());
    if (paragraph.style() == Paragraph.Style.CONCLUSION && !text.startsWith("⇒")) {
      return List.of(line(paragraph.style().name(), "⇒ " + text));
    }
    // 字下げ as a character: the typesetter forgets an indent when it moves a text to a new page.
    boolean indented = paragraph.style() == Paragraph.Style.BODY && !text.startsWith("　");
    return List.of(line(paragraph.style().name(), indented ? "　" + text : text));
  }

  @Override
  public List<Map<String, ?>> bullets(Bullets bullets) {
    List<Map<String, ?>> lines = new ArrayList<>();
    for (int i = 0; i < bullets.items().size(); i++) {
      Map<String, Object> line = line("ITEM", characters.printable(bullets.items().get(i)));
      line.put("mark", characters.printable(bullets.mark()));
      line.put("drop", characters.fallBack(bullets.items().get(i)) ? LOWER_BASELINE : "0");
      line.put("tag", "L:" + block + "/LI:" + i);
      lines.add(line);
      // A list may break between its items; only the first stays with the heading above.
      keep++;
    }
    return lines;
  }

  @Override
  public List<Map<String, ?>> table(Table table) {
    String tag = "Table:" + block;
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("TAG", tag);
    parameters.put("CAPTION", characters.printable(table.caption()));
    parameters.put("COLUMNS", table.columns().size());
    for (int c = 0; c < table.columns().size(); c++) {
      parameters.put("HEAD" + (c + 1), characters.printable(table.columns().get(c).heading()));
    }
    int[] widths = Widths.of(table);
    List<Map<String, ?>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      rows.add(row(table, r, widths));
    }
    Map<String, Object> line = line(flows(table) ? "FLOWING" : "WHOLE", "");
    line.put("report", templates.table(table.columns(), widths));
    line.put("rows", new JRMapCollectionDataSource(rows));
    line.put("parameters", parameters);
    List<Map<String, ?>> lines = new ArrayList<>();
    lines.add(line);
    for (int i = 0; i < table.notes().size(); i++) {
      Map<String, Object> note = line("NOTE", characters.printable(table.notes().get(i)));
      note.put("tag", "P:" + block + "-note-" + i);
      lines.add(note);
    }
    return lines;
  }

  @Override
  public List<Map<String, ?>> barChart(BarChart chart) {
    String tag = "Figure:" + block;
    alternatives.put(tag, chart.description().isBlank() ? chart.caption() : chart.description());
    BigDecimal longest =
        chart.bars().stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Bar bar : chart.bars()) {
      Map<String, Object> row = new HashMap<>();
      row.put("label", characters.printable(bar.label()));
      String note = bar.note();
      row.put("shown", characters.printable(note == null ? bar.shown() : bar.shown() + "　" + note));
      row.put(
          "fraction",
          longest.signum() == 0
              ? "0"
              : bar.value().divide(longest, 4, RoundingMode.HALF_UP).toPlainString());
      rows.add(row);
    }
    Map<String, Object> line = line("WHOLE", "");
    line.put("report", templates.chart());
    line.put("rows", new JRMapCollectionDataSource(rows));
    line.put(
        "parameters",
        new HashMap<>(Map.of("TAG", tag, "CAPTION", characters.printable(chart.caption()))));
    return List.of(line);
  }

  private Map<String, Object> row(Table table, int index, int[] widths) {
    Row row = table.rows().get(index);
    Map<String, Object> line = new HashMap<>();
    line.put("total", row.total());
    for (int c = 0; c < row.cells().size(); c++) {
      String role = table.columns().get(c).rowHeader() ? "TH-Row" : "TD";
      line.put("text" + (c + 1), characters.printable(text(row.cells().get(c), widths[c])));
      line.put("tag" + (c + 1), "/TR:" + index + "/" + role + ":" + (c + 1));
    }
    return line;
  }

  /** The cell's text; what is not stated breaks between its words where one line has no room. */
  private static String text(Cell cell, int width) {
    boolean broken = cell instanceof Cell.Missing && Widths.room(cell.text()) > width;
    return broken ? cell.text().replace("に記載なし", "に\n記載なし") : cell.text();
  }

  private Map<String, Object> line(String kind, String text) {
    Map<String, Object> line = new HashMap<>();
    line.put("kind", kind);
    line.put("keep", keep);
    line.put("run", run);
    line.put("flow", flow);
    line.put("text", text);
    line.put("tag", "P:" + block);
    return line;
  }

  /** Headings and questions stay with what they introduce, a chart with the table it draws. */
  private static boolean leads(Block block, Block next) {
    return block instanceof Heading
        || (block instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.QUESTION)
        || (block instanceof Table && next instanceof BarChart);
  }

  /** What the block at the index leads to in the end. */
  private static Block led(List<Block> body, int index) {
    int last = index;
    while (last + 1 < body.size() && leads(body.get(last), body.get(last + 1))) {
      last++;
    }
    return body.get(last);
  }

  private static boolean flows(Block block) {
    return block instanceof Table table && height(table) > WHOLE_HEIGHT;
  }

  private static int height(Table table) {
    int[] widths = Widths.of(table);
    List<Column> columns = table.columns();
    int height = 0;
    for (Row row : table.rows()) {
      int lines = 1;
      for (int c = 0; c < columns.size(); c++) {
        Cell cell = row.cells().get(c);
        int room = Math.max(1, widths[c] - Widths.PADDING);
        int needed = Widths.room(cell.text()) - Widths.PADDING;
        lines = Math.max(lines, (needed + room - 1) / room);
      }
      height += 6 + 12 * lines;
    }
    return height;
  }
}
