package org.kakehashi.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader gets: each structure element with the text tagged with it, in the order of
 * the structure tree. Page numbers, repeated heads and lines are artifacts and not in it.
 */
final class TaggedText {
  private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
  private final List<String> elements = new ArrayList<>();

  private TaggedText() {}

  /** One line an element that holds text, as {@code Table/TR/TD 21}. */
  static List<String> of(byte[] pdf) throws IOException {
    TaggedText tagged = new TaggedText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          texts.put(content.getMCID(), text(content));
        }
        tagged.contents.put(page, texts);
      }
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      for (Object kid : root.getKids()) {
        tagged.read((PDStructureElement) kid, "");
      }
    }
    return tagged.elements;
  }

  private void read(PDStructureElement element, String path) {
    String own = path + element.getStructureType();
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        read(child, own.equals("Document") ? "" : own + "/");
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(text(reference.getPage(), reference.getMCID()));
      } else {
        text.append(text(element.getPage(), (Integer) kid));
      }
    }
    if (text.length() > 0) {
      elements.add(own + " " + text);
    }
  }

  private String text(PDPage page, int id) {
    return contents.entrySet().stream()
        .filter(each -> each.getKey().getCOSObject() == page.getCOSObject())
        .map(each -> each.getValue().get(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }
}
