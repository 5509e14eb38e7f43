package org.kakehashi.intake.tables;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A workbook part's elements, one after the other. Document types are refused: no part has one. */
final class PartXml {
  /** The platform's own parser, whatever else lies on the class path. */
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;

  PartXml(InputStream in) {
    try {
      xml = FACTORY.createXMLStreamReader(new ShortRuns(in));
    } catch (XMLStreamException e) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // in pieces, so that a text is refused before it is whole
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Goes to the next start or end of an element; false at the end of the part. */
  boolean next() {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Faulty(WorkbookArchive.BROKEN);
        }
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
  }

  boolean starts(String element) {
    return xml.isStartElement() && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return xml.isEndElement() && xml.getLocalName().equals(element);
  }

  /** An attribute of the element that starts here, whatever its prefix. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** As {@link #attribute}, refusing the file where it is missing. */
  String required(String name) {
    String value = attribute(name);
    if (value == null) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
    return value;
  }

  /** A whole number in an attribute. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
  }

  /** The text of the element that starts here, which has no elements inside. */
  String text() {
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  /**
   * The texts inside the element that starts here, runs joined, readings (ふりがな) left out; ends
   * where the element ends.
   */
  String richText(String element) {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (next() && !ends(element)) {
      if (starts("rPh")) {
        reading = true;
      } else if (ends("rPh")) {
        reading = false;
      } else if (starts("t")) {
        appendText(reading ? new StringBuilder() : text);
      }
    }
    return Text.ofCell(text.toString());
  }

  private void appendText(StringBuilder text) {
    try {
      int event = xml.next();
      while (event != XMLStreamConstants.END_ELEMENT) {
        switch (event) {
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            Text.requireCell(text.length() + xml.getTextLength(), Limits.RAW_CELL_CHARACTERS);
            text.append(xml.getText());
          }
          case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
            // between two pieces of the text
          }
          default -> throw new Faulty(WorkbookArchive.BROKEN);
        }
        event = xml.next();
      }
    } catch (XMLStreamException e) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
  }
}
