package org.kakehashi.reporting.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.kakehashi.reporting.ooxml.PrintableText;

/** Writes styled paragraphs; a line feed in a text is a line break, not a new paragraph. */
final class Pen {
  private final XWPFDocument document;

  Pen(XWPFDocument document) {
    this.document = document;
  }

  XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = paragraph(style);
    run(paragraph, text);
    return paragraph;
  }

  /** An empty paragraph, to be filled by runs. */
  XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    String[] lines = PrintableText.of(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
    return run;
  }
}
