package org.kakehashi.reporting.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/**
 * Writes the structure tree (タグ) that screen readers follow. A text says by a path of {@code
 * role:id} steps where it belongs; an element is made when its path is first met and found again on
 * the next page, so a table, row or paragraph stays one element over a page break. Texts without a
 * path, rules, borders, bars, and a table's head when it is repeated are artifacts.
 */
final class PaperTagger implements PdfTagger {
  static final String PATH = "net.sf.jasperreports.export.kakehashi.tag";
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final Map<String, String> alternatives;
  private final Identity identity;
  private final Map<String, PdfStructureElement> elements = new HashMap<>();
  private final Map<String, Integer> firstPages = new HashMap<>();
  private final Map<String, Outline> outlines = new HashMap<>();
  private @Nullable ClassicPdfProducer producer;
  private @Nullable PdfStructureElement document;

  PaperTagger(Map<String, String> alternatives, Identity identity) {
    this.alternatives = alternatives;
    this.identity = identity;
  }

  @Override
  public void setPdfProducer(PdfProducer pdfProducer) {
    producer = (ClassicPdfProducer) pdfProducer;
  }

  @Override
  public void init() {
    identity.sign(writer());
    document = new PdfStructureElement(writer().getStructureTreeRoot(), PdfName.DOCUMENT);
  }

  @Override
  public void startElement(JRPrintElement element) {
    String path = element.getPropertiesMap().getProperty(PATH);
    if (path != null) {
      // An empty cell has no text to start, and its row must still have it.
      element(path);
      if (alternatives.containsKey(path)) {
        outlines.computeIfAbsent(path, figure -> new Outline(page())).add(element, page());
      }
    }
  }

  @Override
  public void startText(JRPrintText text) {
    String path = text.getPropertiesMap().getProperty(PATH);
    if (path == null || repeats(path)) {
      beginArtifact();
    } else {
      content().beginMarkedContentSequence(element(path));
    }
  }

  @Override
  public void startText(JRPrintText text, String actualText) {
    startText(text);
  }

  @Override
  public void endText() {
    content().endMarkedContentSequence();
  }

  @Override
  public void beginArtifact() {
    content().beginMarkedContentSequence(ARTIFACT);
  }

  @Override
  public void endArtifact() {
    content().endMarkedContentSequence();
  }

  @Override
  public void startImage(JRPrintImage image, float llx, float lly, float urx, float ury) {
    beginArtifact();
  }

  @Override
  public void endImage() {
    endArtifact();
  }

  @Override
  public void setLanguage(String language) {
    // The catalogue states it for the whole paper.
  }

  @Override
  public void startPage() {
    // Elements live on over pages.
  }

  @Override
  public void endPage() {
    float height = writer().getPageSize().getHeight();
    outlines.forEach((path, outline) -> outline.put(element(path), height));
  }

  @Override
  public void endElement(JRPrintElement element) {
    // Elements live on over pages.
  }

  @Override
  public boolean isFirstLinkParagraph() {
    return false;
  }

  @Override
  public @Nullable PdfStructureEntry getCurrentLinkTag() {
    return null;
  }

  @Override
  public @Nullable StyledTextListWriter getListWriter() {
    return null;
  }

  private boolean repeats(String path) {
    return path.contains("/TH-Column:") && firstPages.getOrDefault(path, page()) < page();
  }

  private PdfStructureElement element(String path) {
    PdfStructureElement known = elements.get(path);
    if (known != null) {
      return known;
    }
    int slash = path.lastIndexOf('/');
    PdfStructureElement parent = slash < 0 ? document() : element(path.substring(0, slash));
    String role = path.substring(slash + 1).replaceFirst(":.*", "");
    PdfStructureElement made = make(parent, role);
    String alternative = alternatives.get(path);
    if (alternative != null) {
      made.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
    }
    elements.put(path, made);
    firstPages.put(path, page());
    return made;
  }

  private static PdfStructureElement make(PdfStructureElement parent, String role) {
    return switch (role) {
      case "TH-Column" -> attributed(parent, "TH", "Table", "Scope", "Column");
      case "TH-Row" -> attributed(parent, "TH", "Table", "Scope", "Row");
      case "L" -> attributed(parent, "L", "List", "ListNumbering", "None");
      default -> new PdfStructureElement(parent, new PdfName(role));
    };
  }

  private static PdfStructureElement attributed(
      PdfStructureElement parent, String role, String owner, String attribute, String value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    attributes.put(new PdfName(attribute), new PdfName(value));
    PdfStructureElement element = new PdfStructureElement(parent, new PdfName(role));
    element.put(PdfName.A, new PdfArray(attributes));
    return element;
  }

  private int page() {
    return writer().getPageNumber();
  }

  private PdfContentByte content() {
    return producer().getPdfContentByte();
  }

  private PdfWriter writer() {
    return producer().getPdfWriter();
  }

  private ClassicPdfProducer producer() {
    if (producer == null) {
      throw new IllegalStateException("the exporter has not set its producer yet");
    }
    return producer;
  }

  private PdfStructureElement document() {
    if (document == null) {
      throw new IllegalStateException("the exporter has not begun yet");
    }
    return document;
  }
}
