package org.kakehashi.reporting.rendering;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.kakehashi.office.ContentFingerprint;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperRejected;
import org.kakehashi.reporting.csv.CsvRenderer;
import org.kakehashi.reporting.csv.Windows31j;
import org.kakehashi.reporting.editions.PaperRenderer;
import org.kakehashi.reporting.editions.Rendition;
import org.kakehashi.reporting.pdf.PdfRenderer;
import org.kakehashi.reporting.pdf.RenderedPdf;
import org.kakehashi.reporting.readability.MachineReadability;
import org.kakehashi.reporting.readability.PublishedFiles;
import org.kakehashi.reporting.readability.ReadabilityIssue;
import org.kakehashi.reporting.word.WordRenderer;
import org.kakehashi.reporting.workbook.DataWorkbookRenderer;
import org.kakehashi.reporting.workbook.WorkbookRenderer;

/**
 * Every format from one paper, the data formats checked against the 30 rules. For the preview,
 * people's format and machines' formats are made side by side.
 */
@ApplicationScoped
class DefaultPaperRenderer implements PaperRenderer {
  private static final int MOST_FINDINGS = 3;

  private final WorkbookRenderer workbook = new WorkbookRenderer();
  private final DataWorkbookRenderer dataWorkbook = new DataWorkbookRenderer();
  private final CsvRenderer csv = new CsvRenderer();
  private final WordRenderer word = new WordRenderer();
  private final MachineReadability readability = new MachineReadability();

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ExecutorService threads;

  @Override
  public Preview preview(Paper paper) {
    Future<ForMachines> beside = threads.submit(() -> forMachines(paper));
    RenderedPdf pdf = Typesetter.PDF.render(paper.asDraft());
    ForMachines data = made(beside);
    Map<Rendition, byte[]> files = new HashMap<>();
    files.put(new Rendition(OutputFormat.PDF, true), pdf.bytes());
    data.files().forEach((format, file) -> files.put(new Rendition(format, true), file));
    return new Preview(
        files, fingerprint(paper), pdf.pages(), pdf.unprintable(), data.unencodable());
  }

  @Override
  public Map<Rendition, byte[]> rest(Paper paper) {
    Map<Rendition, byte[]> files = new HashMap<>();
    files.put(new Rendition(OutputFormat.PDF, false), Typesetter.PDF.render(paper).bytes());
    for (OutputFormat format : paper.kind().readingFaces()) {
      if (format == OutputFormat.XLSX) {
        files.put(new Rendition(format, false), workbook.render(paper));
        files.put(new Rendition(format, true), workbook.render(paper.asDraft()));
      } else if (format == OutputFormat.DOCX) {
        files.put(new Rendition(format, false), word.render(paper));
        files.put(new Rendition(format, true), word.render(paper.asDraft()));
      }
    }
    return files;
  }

  @Override
  public String fingerprint(Paper paper) {
    return ContentFingerprint.of(paper.toString());
  }

  private ForMachines forMachines(Paper paper) {
    PublishedFiles published =
        new PublishedFiles(
            dataWorkbook.render(paper), csv.tables(paper), csv.codes(paper), csv.metadata(paper));
    List<ReadabilityIssue> found = readability.check(published);
    if (!found.isEmpty()) {
      throw new PaperRejected(
          OutputFormat.DATA_XLSX, ReadabilityIssue.summary(found, MOST_FINDINGS));
    }
    Windows31j windows31j = csv.windows31jArchive(paper);
    return new ForMachines(
        Map.of(
            OutputFormat.DATA_XLSX, published.workbook(),
            OutputFormat.CSV, csv.table(paper),
            OutputFormat.CSV_CODES, published.codes(),
            OutputFormat.CSV_METADATA, published.metadata(),
            OutputFormat.CSV_CP932, csv.windows31j(paper).bytes(),
            OutputFormat.CSV_TABLES, csv.archive(paper),
            OutputFormat.CSV_TABLES_CP932, windows31j.bytes()),
        windows31j.unencodable());
  }

  /** The result of the work beside, or what ended it, as if it had been done here. */
  private static ForMachines made(Future<ForMachines> beside) {
    try {
      return beside.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server stops", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException("the files for machines could not be made", e);
    }
  }

  private record ForMachines(Map<OutputFormat, byte[]> files, List<String> unencodable) {}

  /** Fonts and templates are read once, by the first paper or the warm-up. */
  private static final class Typesetter {
    static final PdfRenderer PDF = new PdfRenderer();
  }
}
