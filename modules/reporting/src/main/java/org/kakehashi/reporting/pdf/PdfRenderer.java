package org.kakehashi.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import org.kakehashi.kernel.Wareki;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;

/**
 * Typesets a paper as PDF: A4, fonts embedded, tagged (PDF/UA-1, PDF/A-2a). The same paper gives
 * the same bytes on the same JDK. One instance serves all threads; making it reads the templates
 * and fonts, which takes a second or two.
 */
public final class PdfRenderer {
  private final SimpleJasperReportsContext context;
  private final Typefaces typefaces;
  private final Templates templates;

  public PdfRenderer() {
    context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    context.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
    // The JDK's own accessor to a template's constructor, made after a dozen calls.
    context.setProperty(
        "net.sf.jasperreports.report.class.whitelist.jdk",
        "jdk.internal.reflect.ConstructorAccessorImpl");
    typefaces = new Typefaces(context);
    templates = new Templates();
  }

  /**
   * Typesets the paper.
   *
   * @throws IllegalStateException when the typesetter fails, which no content should bring about
   */
  public RenderedPdf render(Paper paper) {
    Characters characters = new Characters(typefaces);
    Map<String, Object> head = head(paper.masthead(), characters);
    Lines lines = new Lines(templates, characters);
    JRMapCollectionDataSource body = new JRMapCollectionDataSource(lines.of(paper.body()));
    try {
      JasperPrint print =
          JasperFillManager.getInstance(context).fill(templates.paper(), head, body);
      LastTouches.put(print);
      byte[] bytes =
          export(print, paper, new PaperTagger(lines.alternatives(), new Identity(paper)));
      return new RenderedPdf(bytes, print.getPages().size(), characters.unprintable());
    } catch (JRException e) {
      throw new IllegalStateException("the paper could not be typeset", e);
    }
  }

  private static Map<String, Object> head(Masthead masthead, Characters characters) {
    Map<String, Object> head = new HashMap<>();
    head.put(JRParameter.REPORT_LOCALE, Locale.JAPAN);
    head.put("DRAFT", masthead.draft());
    head.put("TITLE", characters.printable(masthead.title()));
    head.put("DATE", Wareki.withWesternYear(masthead.date()));
    head.put("ISSUER", characters.printable(masthead.issuer()));
    String material = masthead.material();
    if (material != null) {
      head.put("MATERIAL", characters.printable(material));
    }
    String subtitle = masthead.subtitle();
    if (subtitle != null) {
      head.put("SUBTITLE", characters.printable(subtitle));
    }
    return head;
  }

  private byte[] export(JasperPrint print, Paper paper, PaperTagger tagger) throws JRException {
    SimplePdfExporterConfiguration file = new SimplePdfExporterConfiguration();
    file.setPdfVersion(PdfVersionEnum.VERSION_1_7);
    file.setTagged(true);
    file.setTagLanguage("ja-JP");
    file.setMetadataTitle(paper.masthead().title());
    file.setDisplayMetadataTitle(true);
    file.setMetadataAuthor(paper.masthead().issuer());
    file.setMetadataCreator(Identity.MAKER);
    SimplePdfReportConfiguration pages = new SimplePdfReportConfiguration();
    pages.setForceLineBreakPolicy(true);
    pages.setBookmarksEnabled(true);
    pages.setCollapseMissingBookmarkLevels(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
    PaperExporter exporter = new PaperExporter(context, tagger);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(file);
    exporter.setConfiguration(pages);
    exporter.exportReport();
    return Identity.settle(out.toByteArray());
  }
}
