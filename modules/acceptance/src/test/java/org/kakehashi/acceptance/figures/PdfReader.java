package org.kakehashi.acceptance.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The PDF's text by its structure, as a screen reader reads it. */
public final class PdfReader {
  private final Map<COSBase, Map<Integer, String>> contents = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  private PdfReader() {}

  static List<Piece> pieces(byte[] pdf) throws IOException {
    PdfReader reader = new PdfReader();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor
            .getMarkedContents()
            .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
        reader.contents.put(page.getCOSObject(), texts);
      }
      for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        reader.read((PDStructureElement) kid);
      }
    }
    return reader.pieces;
  }

  private void read(PDStructureElement element) {
    switch (element.getStructureType()) {
      case "Document", "Sect", "L", "Div" -> children(element).forEach(this::read);
      case "Table" -> pieces.add(table(element));
      default -> pieces.add(new Piece.Text(text(element)));
    }
  }

  private Piece.Table table(PDStructureElement table) {
    String caption = "";
    List<List<String>> rows = new ArrayList<>();
    for (PDStructureElement child : children(table)) {
      if (child.getStructureType().equals("Caption")) {
        caption = text(child);
      } else if (child.getStructureType().equals("TR")) {
        rows.add(children(child).stream().map(this::text).toList());
      } else {
        children(child).forEach(row -> rows.add(children(row).stream().map(this::text).toList()));
      }
    }
    return new Piece.Table(caption, rows.get(0), rows.subList(1, rows.size()));
  }

  private static List<PDStructureElement> children(PDStructureElement element) {
    return element.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  private String text(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        text.append(text(child));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(contents.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
      } else if (kid instanceof Integer id) {
        text.append(contents.get(element.getPage().getCOSObject()).get(id));
      }
    }
    return text.toString();
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }
}
