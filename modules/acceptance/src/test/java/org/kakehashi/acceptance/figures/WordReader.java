package org.kakehashi.acceptance.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The document for Word: a table's caption is the paragraph above it. */
public final class WordReader {
  private WordReader() {}

  static List<Piece> pieces(byte[] docx) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      String above = "";
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFTable table) {
          pieces.add(table(above, table));
        } else if (element instanceof XWPFParagraph paragraph) {
          above = paragraph.getText();
          pieces.add(new Piece.Text(above));
        }
      }
    }
    return pieces;
  }

  private static Piece.Table table(String caption, XWPFTable table) {
    List<List<String>> rows =
        table.getRows().stream()
            .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
            .toList();
    return new Piece.Table(caption, rows.get(0), rows.subList(1, rows.size()));
  }
}
