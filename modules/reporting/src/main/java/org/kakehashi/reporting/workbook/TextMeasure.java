package org.kakehashi.reporting.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes in a cell. Excel doesn't size rows of wrapped merged cells, so their
 * heights are reckoned here: a full-width character takes one em, any other a little over half, and
 * a tenth is kept back for line-break rules (禁則) and for fonts wider than expected.
 */
final class TextMeasure {
  /** Points a line of 游ゴシック takes for each point of its size. */
  private static final double LINE = 1.7;

  private static final double HALF_WIDTH_EM = 0.58;
  private static final double SAFETY = 0.9;
  private static final double CELL_PADDING = 14;

  /** Lines a row may hold: Excel's tallest row has 409 points. */
  private static final int MAX_LINES = 20;

  private final double points;

  /**
   * @param points the font's size
   */
  TextMeasure(double points) {
    this.points = points;
  }

  /** Height in points of that many lines. */
  double height(int lines) {
    return Math.ceil(lines * points * LINE);
  }

  /** Lines the text takes in a cell that wide, in points. */
  int lines(String text, double width) {
    return breaks(text, width).size();
  }

  /** The text in pieces that each fit a row's greatest height; most often the text itself. */
  List<String> pieces(String text, double width) {
    List<Integer> lines = breaks(text, width);
    if (lines.size() <= MAX_LINES) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    for (int first = 0; first < lines.size(); first += MAX_LINES) {
      int from = lines.get(first);
      int to = first + MAX_LINES < lines.size() ? lines.get(first + MAX_LINES) : text.length();
      String piece = text.substring(from, to);
      pieces.add(piece.endsWith("\n") ? piece.substring(0, piece.length() - 1) : piece);
    }
    return pieces;
  }

  /** Where each line begins, in chars. */
  private List<Integer> breaks(String text, double width) {
    double room = Math.max(points * 2, (width - CELL_PADDING) * SAFETY);
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    double used = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (point == '\n') {
        starts.add(next);
        used = 0;
      } else {
        double advance = advance(point) * points;
        if (used + advance > room && used > 0) {
          starts.add(at);
          used = 0;
        }
        used += advance;
      }
      at = next;
    }
    return starts;
  }

  private static double advance(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean halfWidth = point < 0x2000 || (point >= 0xFF61 && point <= 0xFF9F);
    return halfWidth ? HALF_WIDTH_EM : 1;
  }
}
