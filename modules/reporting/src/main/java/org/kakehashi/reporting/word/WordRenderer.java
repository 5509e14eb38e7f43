package org.kakehashi.reporting.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.kakehashi.kernel.Wareki;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.ooxml.OfficePackage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * The editable format (Word): A4 upright, headings a person can navigate and re-use, real tables
 * whose header rows repeat, native charts, and the typefaces of an office PC.
 */
public final class WordRenderer {
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  /** The paper as {@code .docx}; the same paper gives the same bytes. */
  public byte[] render(Paper paper) {
    try (XWPFDocument document = new XWPFDocument()) {
      WordLook.apply(document);
      page(document);
      Pen pen = new Pen(document);
      masthead(pen, paper.masthead());
      Typesetter typesetter = new Typesetter(document, pen);
      paper.body().forEach(block -> block.fold(typesetter));
      footer(document);
      return OfficePackage.bytes(
          document, paper.masthead(), Map.of("word/settings.xml", WordLook.settings()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(210));
    size.setH(twips(297));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(twips(25));
    margin.setLeft(twips(25));
    margin.setRight(twips(25));
    margin.setBottom(twips(20));
    margin.setHeader(twips(12));
    margin.setFooter(twips(10));
    margin.setGutter(BigInteger.ZERO);
  }

  static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }

  private static void masthead(Pen pen, Masthead head) {
    if (head.draft() || head.material() != null) {
      XWPFParagraph corner = pen.paragraph("Material", head.draft() ? "未定稿" : "");
      if (head.material() != null) {
        corner.createRun().addTab();
        XWPFRun box = pen.run(corner, "　" + head.material() + "　");
        CTBorder border = box.getCTR().addNewRPr().addNewBdr();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(8));
        border.setSpace(BigInteger.ZERO);
      }
    }
    pen.paragraph("Title", head.title());
    if (head.subtitle() != null) {
      pen.paragraph("Subtitle", head.subtitle());
    }
    pen.paragraph("Date", Wareki.withWesternYear(head.date()));
    pen.paragraph("Date", head.issuer());
  }

  private static void footer(XWPFDocument document) {
    XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Footer");
    line.createRun().setText("- ");
    CTSimpleField page = line.getCTP().addNewFldSimple();
    page.setInstr(" PAGE ");
    page.addNewR().addNewT().setStringValue("1");
    line.createRun().setText(" -");
  }
}
