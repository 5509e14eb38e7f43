package org.kakehashi.reporting.pdf;

import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.office.ContentFingerprint;
import org.kakehashi.reporting.Paper;

/**
 * What the file says of itself: title, issuer, dates, its conformance (PDF/UA-1, PDF/A-2a), and an
 * id. All of it follows from the paper, nothing from the clock or from chance, so the same paper
 * gives the same bytes.
 */
final class Identity {
  static final String MAKER = "Kakehashi";
  private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
  private static final Pattern SUBSET = Pattern.compile("/(FontName|BaseFont)/([A-Z]{6})\\+");

  /** What XML can't hold even as a reference. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final Paper paper;

  Identity(Paper paper) {
    this.paper = paper;
  }

  void sign(PdfWriter writer) {
    PdfString date = new PdfString("D:" + day().replace("-", "") + "000000+09'00'");
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    writer.getInfo().put(PdfName.PRODUCER, new PdfString(MAKER));
    byte[] id = id();
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.setXmpMetadata(metadata().getBytes(StandardCharsets.UTF_8));
    try {
      // OpenPDF calls an intent one of PDF/A instead of PDF/X when its condition has this name.
      writer.setOutputIntents(
          "sRGB IEC61966-2.1", "PDFA/1", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
    } catch (IOException e) {
      throw new IllegalStateException("the colour profile was refused", e);
    }
  }

  /**
   * Replaces the random six letters before each embedded font's name by its turn of appearance.
   * Lengths stay, so every offset in the file does.
   */
  static byte[] settle(byte[] pdf) {
    Map<String, String> prefixes = new HashMap<>();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher matcher = SUBSET.matcher(text);
    byte[] settled = pdf.clone();
    while (matcher.find()) {
      String prefix =
          prefixes.computeIfAbsent(
              matcher.group(2), random -> "KAKEH" + (char) ('A' + prefixes.size()));
      byte[] letters = prefix.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(letters, 0, settled, matcher.start(2), letters.length);
    }
    return settled;
  }

  private byte[] id() {
    MessageDigest digest = ContentFingerprint.digest();
    return Arrays.copyOf(digest.digest(paper.toString().getBytes(StandardCharsets.UTF_8)), 16);
  }

  private String day() {
    LocalDate date = paper.masthead().date();
    return date.toString();
  }

  private String metadata() {
    String title = escaped(paper.masthead().title());
    String issuer = escaped(paper.masthead().issuer());
    String moment = day() + "T00:00:00+09:00";
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>ja-JP</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <xmp:CreatorTool>%s</xmp:CreatorTool>
        <pdf:Producer>%s</pdf:Producer>
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(title, issuer, moment, moment, MAKER, MAKER);
  }

  private static String escaped(String text) {
    return UNSPEAKABLE
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
