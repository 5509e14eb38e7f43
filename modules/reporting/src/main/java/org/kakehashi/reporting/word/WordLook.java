package org.kakehashi.reporting.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles, typefaces and settings of a Word paper, read from the module's resources. */
final class WordLook {
  static final String GOTHIC = "游ゴシック";

  private static final String FONTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String FONTS_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

  private WordLook() {}

  static void apply(XWPFDocument document) throws IOException {
    try (InputStream styles = resource("word-styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      addFonts(document);
    } catch (XmlException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addFonts(XWPFDocument document) throws IOException, InvalidFormatException {
    OPCPackage pack = document.getPackage();
    PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
    PackagePart part = pack.createPart(name, FONTS_TYPE);
    try (InputStream fonts = resource("word-fonts.xml");
        OutputStream out = part.getOutputStream()) {
      fonts.transferTo(out);
    }
    document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONTS_RELATION);
  }

  static byte[] settings() throws IOException {
    try (InputStream settings = resource("word-settings.xml")) {
      return settings.readAllBytes();
    }
  }

  static InputStream resource(String name) {
    InputStream found = WordLook.class.getResourceAsStream("/META-INF/reporting/" + name);
    if (found == null) {
      throw new UncheckedIOException(new IOException(name));
    }
    return found;
  }
}
