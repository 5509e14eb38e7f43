package org.kakehashi.reporting.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Sets a table with its caption above and its notes below. */
final class TableWriter {
  /** The text's width on A4 between margins of 25 mm, in twips. */
  private static final int WIDTH = 9070;

  /** Beside a cell's text, in twips: a column of figures has room for four Japanese letters. */
  private static final int BESIDE = 60;

  private static final String HEAD_SHADE = "E7E9EE";

  /** A table of fewer rows than this stays on one page, where its rows are short. */
  private static final int SMALL = 13;

  /** A row of more characters may break over two pages; a shorter one never does. */
  private static final int BREAKABLE = 600;

  /** A cell of no more characters takes a few lines at most. */
  private static final int LOW = 60;

  private final XWPFDocument document;
  private final Pen pen;

  TableWriter(XWPFDocument document, Pen pen) {
    this.document = document;
    this.pen = pen;
  }

  void write(Table table) {
    if (!table.caption().isEmpty()) {
      pen.paragraph("Caption", table.caption());
    }
    XWPFTable written = document.createTable(1 + table.rows().size(), table.columns().size());
    frame(written, table);
    List<Column> columns = table.columns();
    XWPFTableRow head = written.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      XWPFTableCell cell = head.getCell(i);
      cell.setColor(HEAD_SHADE);
      fill(cell, columns.get(i).heading(), "TableHead", ParagraphAlignment.CENTER, false);
    }
    boolean together =
        table.rows().size() < SMALL && table.rows().stream().allMatch(TableWriter::low);
    for (int r = 0; r < table.rows().size(); r++) {
      row(written.getRow(r + 1), table.rows().get(r), columns);
      if (together && r + 1 < table.rows().size()) {
        written
            .getRow(r + 1)
            .getTableCells()
            .forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
      }
    }
    table.notes().forEach(note -> pen.paragraph("Note", note));
    if (table.notes().isEmpty()) {
      pen.paragraph("Note", "");
    }
  }

  private static boolean low(Row row) {
    return row.cells().stream().allMatch(cell -> cell.text().length() <= LOW);
  }

  private void row(XWPFTableRow target, Row row, List<Column> columns) {
    target.setCantSplitRow(row.cells().stream().allMatch(c -> c.text().length() <= BREAKABLE));
    for (int i = 0; i < columns.size(); i++) {
      ParagraphAlignment align =
          switch (columns.get(i).align()) {
            case START -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case END -> ParagraphAlignment.RIGHT;
          };
      fill(target.getCell(i), row.cells().get(i).text(), "TableText", align, row.total());
    }
  }

  private void fill(
      XWPFTableCell cell, String text, String style, ParagraphAlignment align, boolean bold) {
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setStyle(style);
    paragraph.setAlignment(align);
    pen.run(paragraph, text).setBold(bold);
  }

  private static void frame(XWPFTable written, Table table) {
    CTTbl raw = written.getCTTbl();
    CTTblPr properties = raw.getTblPr();
    properties.unsetTblBorders();
    written.setStyleID("TableGrid");
    written.setWidth(WIDTH);
    written.setCellMargins(0, BESIDE, 0, BESIDE);
    properties.getTblW().setType(STTblWidth.DXA);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    int whole = table.columns().stream().mapToInt(Column::weight).sum();
    CTTblGrid grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int i = 0; i < table.columns().size(); i++) {
      int width = WIDTH * table.columns().get(i).weight() / whole;
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : written.getRows()) {
        row.getCell(i).setWidth(Integer.toString(width));
      }
    }
  }
}
