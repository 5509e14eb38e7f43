package org.kakehashi.reporting.pdf;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** The PDF exporter with this paper's own tagger, handed over without reflection. */
final class PaperExporter extends JRPdfExporter {
  private final PaperTagger tagger;

  PaperExporter(JasperReportsContext context, PaperTagger tagger) {
    super(context);
    this.tagger = tagger;
  }

  @Override
  protected PdfProducer createPdfProducer() {
    return new ClassicPdfProducer(createPdfProducerContext()) {
      @Override
      public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        PdfDocumentWriter writer = super.createWriter(out);
        // Only before the document opens; the exporter itself no longer does it.
        getPdfWriter().setTagged();
        return writer;
      }
    };
  }

  @Override
  protected PdfTaggerFactory getPdfTaggerFactory(Boolean tagged) {
    return exporter -> tagger;
  }
}
