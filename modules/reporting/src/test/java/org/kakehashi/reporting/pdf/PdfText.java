package org.kakehashi.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader's program gets out of a PDF file. */
final class PdfText {
  private PdfText() {}

  static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  static String of(byte[] pdf) throws IOException {
    return String.join("\n", pages(pdf));
  }

  /** Without white space, which a line's end puts anywhere. */
  static String squeezed(String text) {
    return text.replaceAll("[\\s　]", "");
  }
}
