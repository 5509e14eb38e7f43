package org.kakehashi.reporting.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import java.awt.Rectangle;
import net.sf.jasperreports.engine.JRPrintElement;

/** Where a figure stands on its page; one that goes on over pages has no outline. */
final class Outline {
  private static final PdfName BOUNDING_BOX = new PdfName("BBox");

  private final int page;
  private final Rectangle area = new Rectangle();
  private boolean divided;

  Outline(int page) {
    this.page = page;
  }

  void add(JRPrintElement element, int page) {
    divided |= page != this.page;
    Rectangle part =
        new Rectangle(element.getX(), element.getY(), element.getWidth(), element.getHeight());
    area.setBounds(area.isEmpty() ? part : area.union(part));
  }

  void put(PdfStructureElement figure, float pageHeight) {
    if (divided) {
      figure.remove(PdfName.A);
      return;
    }
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(
        BOUNDING_BOX,
        new PdfArray(
            new float[] {
              (float) area.getMinX(),
              (float) (pageHeight - area.getMaxY()),
              (float) area.getMaxX(),
              (float) (pageHeight - area.getMinY())
            }));
    figure.put(PdfName.A, new PdfArray(layout));
  }
}
