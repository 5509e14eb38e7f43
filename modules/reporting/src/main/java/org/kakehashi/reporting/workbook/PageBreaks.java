package org.kakehashi.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where pages end: a question stays with its table and chart, a list with its heading up to its
 * first item; a block is cut only when a page can't hold it, a list between its items.
 */
final class PageBreaks {
  /** A4 upright between margins, less what a printer's other font metrics may take. */
  private static final double PAGE = 690;

  private final XSSFSheet sheet;
  private double used;

  PageBreaks(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Sets the breaks; the masthead stands above the first block. */
  void set(int mastheadRows, List<Typesetter.Set> blocks) {
    used = height(0, mastheadRows - 1);
    for (List<Typesetter.Set> unit : units(blocks)) {
      int first = unit.get(0).firstRow();
      int last = unit.get(unit.size() - 1).lastRow();
      int keptRow = keptRow(unit);
      double kept = height(first, keptRow);
      if (kept <= PAGE) {
        place(first, kept);
        run(height(keptRow + 1, last));
      } else {
        unit.forEach(block -> place(block.firstRow(), height(block.firstRow(), block.lastRow())));
      }
    }
  }

  /** The last row that stays with the first: in a list its first item, else the unit's last. */
  private static int keptRow(List<Typesetter.Set> unit) {
    return unit.stream()
        .filter(block -> block.keptRow() < block.lastRow())
        .findFirst()
        .orElseGet(() -> unit.get(unit.size() - 1))
        .keptRow();
  }

  private void place(int firstRow, double height) {
    if (used + height > PAGE && used > 0 && firstRow > 0 && height <= PAGE) {
      sheet.setRowBreak(firstRow - 1);
      used = 0;
    }
    run(height);
  }

  /** Rows set down wherever the page ends. */
  private void run(double height) {
    used = used + height > PAGE ? (used + height) % PAGE : used + height;
  }

  /** Whether these rows need more than a page. */
  static boolean exceeds(XSSFSheet sheet, int first, int last) {
    return new PageBreaks(sheet).height(first, last) > PAGE;
  }

  /** Blocks that belong together: what leads, and what it leads to until the next that leads. */
  private static List<List<Typesetter.Set>> units(List<Typesetter.Set> blocks) {
    List<List<Typesetter.Set>> units = new ArrayList<>();
    boolean led = false;
    for (Typesetter.Set block : blocks) {
      if (units.isEmpty() || (block.leads() && !led)) {
        units.add(new ArrayList<>());
      }
      units.get(units.size() - 1).add(block);
      led = block.leads();
    }
    return units;
  }

  private double height(int first, int last) {
    double height = 0;
    for (int row = first; row <= last; row++) {
      height += sheet.getRow(row) == null ? 0 : sheet.getRow(row).getHeightInPoints();
    }
    return height;
  }
}
