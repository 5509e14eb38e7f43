package org.kakehashi.reporting.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Wareki;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.ooxml.OfficePackage;
import org.kakehashi.reporting.workbook.Canvas.Entry;
import org.kakehashi.reporting.workbook.Grid.Span;
import org.kakehashi.reporting.workbook.Styles.Frame;
import org.kakehashi.reporting.workbook.Styles.Look;

/**
 * The presentation workbook (Excel 提示用): the paper on one sheet in reading order, A4 upright, to be
 * read on screen and printed in monochrome. Figures are numbers with formats; nothing is computed,
 * hidden, linked or a macro.
 */
public final class WorkbookRenderer {
  private static final double MARGIN_SIDE_INCHES = 18 / 25.4;
  private static final double MARGIN_END_INCHES = 20 / 25.4;
  private static final double FOOTER_INCHES = 10 / 25.4;

  /** Rows from which a table is long enough that its header should stay in sight. */
  private static final int LONG_TABLE = 30;

  /** The paper as {@code .xlsx}; the same paper gives the same bytes. */
  public byte[] render(Paper paper) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book);
      XSSFSheet sheet =
          book.createSheet(WorkbookUtil.createSafeSheetName(paper.kind().label(), '－'));
      Grid grid = Grid.of(paper);
      grid.apply(sheet);
      Canvas canvas = new Canvas(sheet, grid, styles);
      masthead(canvas, paper.masthead());
      int mastheadRows = canvas.next();
      Typesetter typesetter = new Typesetter(canvas);
      List<Typesetter.Set> blocks = new ArrayList<>();
      paper.body().forEach(block -> blocks.add(block.fold(typesetter)));
      page(sheet, grid, canvas.next() - 1);
      headings(sheet, paper, typesetter.lastTable());
      new PageBreaks(sheet).set(mastheadRows, blocks);
      return OfficePackage.bytes(book, paper.masthead());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void masthead(Canvas canvas, Masthead head) {
    int last = canvas.grid().last();
    List<Entry> corner = new ArrayList<>();
    if (last > 0) {
      corner.add(
          new Entry(
              new Span(0, last - 1),
              head.draft() ? "未定稿" : "",
              Look.plain(Styles.BODY_POINTS, false, HorizontalAlignment.LEFT)));
    }
    boolean numbered = head.material() != null;
    Look box = Look.plain(Styles.BODY_POINTS + 1, true, HorizontalAlignment.CENTER);
    corner.add(
        new Entry(
            new Span(last, last),
            numbered ? String.valueOf(head.material()) : "",
            numbered ? box.framed(Frame.ALL) : box));
    canvas.row(corner);
    canvas.gap(6);
    canvas.text(head.title(), Look.plain(Styles.TITLE_POINTS, true, HorizontalAlignment.CENTER));
    if (head.subtitle() != null) {
      canvas.text(head.subtitle(), Look.plain(12, false, HorizontalAlignment.CENTER));
    }
    Look right = Look.plain(Styles.BODY_POINTS, false, HorizontalAlignment.RIGHT);
    canvas.text(Wareki.withWesternYear(head.date()), right);
    canvas.text(head.issuer(), right);
  }

  private static void page(XSSFSheet sheet, Grid grid, int lastRow) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(false);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    setup.setHeaderMargin(FOOTER_INCHES);
    setup.setFooterMargin(FOOTER_INCHES);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, MARGIN_END_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, MARGIN_END_INCHES);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("- &P -");
    sheet.setDisplayGridlines(false);
    sheet.setPrintGridlines(false);
    sheet.getWorkbook().setPrintArea(0, 0, grid.last(), 0, lastRow);
  }

  /**
   * What repeats on every page and stays in sight: the table's header where the paper has one table
   * and that needs more than a page, otherwise the line with the material's number, since a header
   * would mislead above anything else.
   */
  private static void headings(XSSFSheet sheet, Paper paper, Typesetter.@Nullable TableCells last) {
    boolean oneTable = paper.body().stream().filter(Table.class::isInstance).count() == 1;
    if (oneTable && last != null && PageBreaks.exceeds(sheet, last.headerRow(), last.end() - 1)) {
      sheet.setRepeatingRows(new CellRangeAddress(last.headerRow(), last.headerRow(), -1, -1));
      if (last.rows().size() >= LONG_TABLE) {
        sheet.createFreezePane(0, last.headerRow() + 1);
        return;
      }
    } else {
      sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }
    sheet.createFreezePane(0, 3);
  }
}
