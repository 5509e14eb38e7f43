package org.kakehashi.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperKind;

class PdfLinesTest {
  /** Of a letter's size: lines nearer than that touch each other. */
  private static final float CLEARANCE = 0.9f;

  @ParameterizedTest
  @DisplayName("どのような文字が混ざっても、行が重なって印刷されることはない")
  @ValueSource(
      strings = {
        "ガイドブックがあれば、パソコンで、ビデオ会議がぎこちない。",
        "葛\uDB40\uDD00飾区と葛飾区、𠮷野家、𩸽（ほっけ）、𠀋、㐂寿、㈱、Ⅳ、①、",
        "☎\uFE0F、\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67、か\u309A行の鼻濁音、セ\u309A、ㇷ\u309A、x\u0302、",
        "Tiếng Việt、한국어、नेपाली、မြန်မာ、简体、العربية、ไทย、",
        "ab\u200Bcd\u00ADef\u2060gh\u200E、\u2028次の行、"
      })
  void linesNeverOverlap(String text) throws IOException {
    for (String odd : List.of(text, Normalizer.normalize(text, Normalizer.Form.NFD))) {
      assertEquals(List.of(), overlaps(new PdfRenderer().render(paper(odd.repeat(6))).bytes()));
    }
  }

  private static Paper paper(String odd) {
    List<Block> body =
        List.of(
            new Heading(1, "1", odd),
            new Paragraph(Paragraph.Style.BODY, odd),
            new Bullets("○", List.of(odd, "次の項目", odd)),
            new Table(
                "t",
                "表",
                List.of(
                    new Column("回答", 3, Column.Align.START, true),
                    new Column("回答数（人）", 1, Column.Align.END, false)),
                List.of(new Row(List.of(new Cell.Words(odd), new Cell.Count(3)), false)),
                List.of(odd)),
            new BarChart(
                "c", "図", "人", List.of(new Bar(odd, BigDecimal.ONE, "1（100.0％）", null)), "図"));
    return new Paper(
        PaperKind.SURVEY_TALLY,
        new Masthead("試験", null, null, LocalDate.of(2026, 2, 25), "入管庁", false),
        body,
        new PaperData(List.of(), List.of(), List.of()));
  }

  private static List<String> overlaps(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Letters letters = new Letters();
        letters.setStartPage(page);
        letters.setEndPage(page);
        letters.getText(document);
        assertTrue(letters.all.size() > 10, "letters=" + letters.all.size());
        found.addAll(letters.overlaps());
      }
    }
    return found;
  }

  private static final class Letters extends PDFTextStripper {
    private final List<TextPosition> all = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      if (!letter.getUnicode().isBlank()) {
        all.add(letter);
      }
      super.processTextPosition(letter);
    }

    List<String> overlaps() {
      List<String> found = new ArrayList<>();
      for (TextPosition one : all) {
        for (TextPosition other : all) {
          float below = other.getYDirAdj() - one.getYDirAdj();
          float size = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
          boolean beside =
              one.getXDirAdj() + one.getWidthDirAdj() <= other.getXDirAdj() + 0.5f
                  || other.getXDirAdj() + other.getWidthDirAdj() <= one.getXDirAdj() + 0.5f;
          if (!beside && below > 0.5f && below < CLEARANCE * size) {
            found.add(one.getUnicode() + " / " + other.getUnicode() + " " + below + "pt");
          }
        }
      }
      return found;
    }
  }
}
