package org.kakehashi.reporting.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks a presentation sheet uses, each made once. */
final class Styles {
  static final String FONT = "游ゴシック";
  static final double BODY_POINTS = 10.5;
  static final double NOTE_POINTS = 9;
  static final double TITLE_POINTS = 16;

  private static final byte[] HEAD_SHADE = {(byte) 0xE7, (byte) 0xE9, (byte) 0xEE};

  private final XSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Letter, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook book) {
    this.book = book;
    standardFont(book);
  }

  /** The font that column widths are counted in and new cells are typed in. */
  static void standardFont(XSSFWorkbook book) {
    XSSFFont standard = book.getFontAt(0);
    standard.setFontName(FONT);
    standard.setCharSet(FontCharset.SHIFTJIS);
    standard.setFontHeight(11);
    standard.setScheme(FontScheme.NONE);
    standard.setFamily(FontFamily.MODERN);
  }

  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(fonts.computeIfAbsent(new Letter(look.points(), look.bold()), this::font));
    style.setAlignment(look.align());
    if (look.frame() != Frame.NONE && look.align() != HorizontalAlignment.CENTER) {
      style.setIndention((short) 1);
    }
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setQuotePrefixed(look.quoted());
    if (!look.format().isEmpty()) {
      style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    }
    if (look.frame() != Frame.NONE) {
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setBorderTop(look.frame().top ? BorderStyle.THIN : BorderStyle.NONE);
      style.setBorderBottom(look.frame().bottom ? BorderStyle.THIN : BorderStyle.NONE);
    }
    if (look.shaded()) {
      style.setFillForegroundColor(new XSSFColor(HEAD_SHADE, new DefaultIndexedColorMap()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private XSSFFont font(Letter letter) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setCharSet(FontCharset.SHIFTJIS);
    font.setFontHeight(letter.points());
    font.setBold(letter.bold());
    return font;
  }

  private record Letter(double points, boolean bold) {}

  /** Which sides of a cell are ruled; a cell continued in the next row has no line between. */
  enum Frame {
    NONE(false, false),
    ALL(true, true),
    FIRST(true, false),
    MIDDLE(false, false),
    LAST(false, true);

    private final boolean top;
    private final boolean bottom;

    Frame(boolean top, boolean bottom) {
      this.top = top;
      this.bottom = bottom;
    }

    static Frame of(int piece, int pieces) {
      if (pieces == 1) {
        return ALL;
      }
      return piece == 0 ? FIRST : piece == pieces - 1 ? LAST : MIDDLE;
    }
  }

  /**
   * One look.
   *
   * @param format a number format, or empty for General
   * @param quoted whether Excel is told that the cell is text whatever it begins with
   */
  record Look(
      double points,
      boolean bold,
      HorizontalAlignment align,
      Frame frame,
      boolean shaded,
      String format,
      boolean quoted) {

    static Look plain(double points, boolean bold, HorizontalAlignment align) {
      return new Look(points, bold, align, Frame.NONE, false, "", false);
    }

    static Look ruled(boolean bold, HorizontalAlignment align, Frame frame) {
      return new Look(BODY_POINTS, bold, align, frame, false, "", false);
    }

    static Look head(Frame frame) {
      return new Look(BODY_POINTS, true, HorizontalAlignment.CENTER, frame, true, "", false);
    }

    Look number(String numberFormat) {
      return new Look(points, bold, align, frame, shaded, numberFormat, false);
    }

    Look framed(Frame ruled) {
      return new Look(points, bold, align, ruled, shaded, format, quoted);
    }

    Look quotedText() {
      return new Look(points, bold, align, frame, shaded, format, true);
    }
  }
}
