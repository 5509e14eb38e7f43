package org.kakehashi.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bar;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;

/** Every string that a paper asks to be printed, so that a test can look for each in the file. */
final class PrintedStrings implements Block.Reader<List<String>> {
  private PrintedStrings() {}

  static List<String> of(Paper paper) {
    Masthead masthead = paper.masthead();
    List<String> strings = new ArrayList<>(List.of(masthead.title(), masthead.issuer()));
    if (masthead.subtitle() != null) {
      strings.add(masthead.subtitle());
    }
    if (masthead.material() != null) {
      strings.add(masthead.material());
    }
    PrintedStrings reader = new PrintedStrings();
    for (Block block : paper.body()) {
      strings.addAll(block.fold(reader));
    }
    return strings;
  }

  @Override
  public List<String> heading(Heading heading) {
    return List.of(heading.number() + heading.text());
  }

  @Override
  public List<String> paragraph(Paragraph paragraph) {
    return List.of(paragraph.text());
  }

  @Override
  public List<String> bullets(Bullets bullets) {
    return bullets.items();
  }

  @Override
  public List<String> table(Table table) {
    List<String> strings = new ArrayList<>(table.notes());
    strings.add(table.caption());
    for (Column column : table.columns()) {
      strings.add(column.heading());
    }
    for (Row row : table.rows()) {
      row.cells().forEach(cell -> strings.add(cell.text()));
    }
    return strings;
  }

  @Override
  public List<String> barChart(BarChart chart) {
    List<String> strings = new ArrayList<>(List.of(chart.caption()));
    for (Bar bar : chart.bars()) {
      strings.add(bar.label());
      strings.add(bar.shown());
      if (bar.note() != null) {
        strings.add(bar.note());
      }
    }
    return strings;
  }
}
