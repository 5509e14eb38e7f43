package org.kakehashi.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * What no template can say, done to the filled pages before they are written.
 *
 * <p>Bars: the template draws each at full length with its figure behind it; here the bar shrinks
 * to its share of the longest, and the figure follows its end.
 *
 * <p>Lines: a text with a leading offset is broken into lines anew while the PDF is written, by
 * other rules than those it was measured with, and could lose its last line. Without one, the lines
 * stay as measured.
 *
 * <p>Marks: a taller fallback font lowers the first line of a list's item; its mark goes with it.
 */
final class LastTouches {
  static final String FRACTION = "net.sf.jasperreports.export.kakehashi.fraction";
  private static final String DROP = "net.sf.jasperreports.export.kakehashi.drop";
  private static final int FULL_LENGTH = 200;

  private LastTouches() {}

  static void put(JasperPrint print) {
    for (JRPrintPage page : print.getPages()) {
      List<JRPrintElement> kept = new ArrayList<>(page.getElements().size());
      for (JRPrintElement element : page.getElements()) {
        if (element instanceof JRPrintText text) {
          text.setLeadingOffset(0);
          drop(text);
        }
        if (drawn(element)) {
          kept.add(element);
        }
      }
      page.setElements(kept);
    }
  }

  private static void drop(JRPrintElement element) {
    String drop = element.getPropertiesMap().getProperty(DROP);
    if (drop != null) {
      element.setY(element.getY() + Integer.parseInt(drop));
    }
  }

  private static boolean drawn(JRPrintElement element) {
    String fraction = element.getPropertiesMap().getProperty(FRACTION);
    if (fraction == null) {
      return true;
    }
    int length = (int) Math.round(FULL_LENGTH * Double.parseDouble(fraction));
    if (element instanceof JRPrintRectangle) {
      element.setWidth(length);
      return length > 0;
    }
    element.setX(element.getX() - FULL_LENGTH + length);
    return true;
  }
}
