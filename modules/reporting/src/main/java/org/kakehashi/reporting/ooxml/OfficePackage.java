package org.kakehashi.reporting.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kakehashi.reporting.Masthead;

/** An Excel or Word file whose bytes follow from its content alone. */
public final class OfficePackage {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String TYPES = "[Content_Types].xml";

  private OfficePackage() {}

  /**
   * Writes the document with the paper's properties instead of the machine's, and every part dated
   * alike, so that the same content gives the same bytes.
   */
  public static byte[] bytes(POIXMLDocument document, Masthead masthead) {
    return bytes(document, masthead, Map.of());
  }

  /**
   * Likewise, with some parts' content replaced.
   *
   * @param replaced content by part name, e.g. {@code word/settings.xml}
   */
  public static byte[] bytes(
      POIXMLDocument document, Masthead masthead, Map<String, byte[]> replaced) {
    describe(document.getProperties(), masthead);
    try {
      if (document instanceof XWPFDocument word) {
        for (XWPFChart chart : word.getCharts()) {
          describe(chart.getWorkbook().getProperties(), masthead);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return reproducible(out.toByteArray(), replaced);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(POIXMLProperties properties, Masthead masthead) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<Date> on = Optional.of(at(masthead.date()));
    core.setTitle(PrintableText.of(masthead.title()));
    core.setCreator(PrintableText.of(masthead.issuer()));
    core.setLastModifiedByUser(PrintableText.of(masthead.issuer()));
    core.setCreated(on);
    core.setModified(on);
    core.getUnderlyingProperties().setLanguageProperty("ja-JP");
    properties.getExtendedProperties().setApplication("Kakehashi");
    properties.getExtendedProperties().setCompany(PrintableText.of(masthead.issuer()));
  }

  @SuppressWarnings("JavaUtilDate") // what the file format's library asks for
  private static Date at(LocalDate date) {
    return Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** The same parts in a fixed order with a fixed time; a workbook inside a chart likewise. */
  private static byte[] reproducible(byte[] file, Map<String, byte[]> replaced) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparingInt((String name) -> name.equals(TYPES) ? 0 : 1)
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        parts.put(
            entry.getName(),
            entry.getName().endsWith(".xlsx") ? reproducible(part, Map.of()) : part);
      }
    }
    parts.putAll(replaced);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
