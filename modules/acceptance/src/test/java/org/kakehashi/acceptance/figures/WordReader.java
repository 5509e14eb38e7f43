package org.kakehashi.acceptance.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The document for Word, its numbers counted as Word counts them. A table's caption is the
 * paragraph above it.
 */
public final class WordReader {
  private static final int LEVELS = 9;

  private final XWPFDocument document;
  private final Map<BigInteger, int[]> counted = new HashMap<>();
  private final Set<BigInteger> begun = new HashSet<>();

  private WordReader(XWPFDocument document) {
    this.document = document;
  }

  static List<Piece> pieces(byte[] docx) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      WordReader reader = new WordReader(document);
      String above = "";
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFTable table) {
          pieces.add(table(above, table));
        } else if (element instanceof XWPFParagraph paragraph) {
          above = reader.number(paragraph) + paragraph.getText();
          pieces.add(new Piece.Text(above));
        }
      }
    }
    return pieces;
  }

  /** What Word writes before a paragraph. */
  private String number(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    if (list == null) {
      return "";
    }
    BigInteger definition = document.getNumbering().getAbstractNumID(list);
    int[] numbers = counted.computeIfAbsent(definition, none -> new int[LEVELS]);
    int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
    if (begun.add(list) && paragraph.getNumStartOverride() != null) {
      numbers[level] = paragraph.getNumStartOverride().intValue() - 1;
    }
    numbers[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      numbers[below] = 0;
    }
    String text = paragraph.getNumLevelText();
    for (int at = 0; at <= level; at++) {
      text = text.replace("%" + (at + 1), Integer.toString(numbers[at]));
    }
    return text;
  }

  private static Piece.Table table(String caption, XWPFTable table) {
    List<List<String>> rows =
        table.getRows().stream()
            .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
            .toList();
    return new Piece.Table(caption, rows.get(0), rows.subList(1, rows.size()));
  }
}
