package org.kakehashi.reporting.press;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.kakehashi.reporting.Face;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperRejected;
import org.kakehashi.reporting.csv.CsvFace;
import org.kakehashi.reporting.csv.Windows31j;
import org.kakehashi.reporting.editions.Press;
import org.kakehashi.reporting.editions.Print;
import org.kakehashi.reporting.machine.Finding;
import org.kakehashi.reporting.machine.MachineReadability;
import org.kakehashi.reporting.machine.PublishedFiles;
import org.kakehashi.reporting.pdf.PdfFace;
import org.kakehashi.reporting.pdf.Rendered;
import org.kakehashi.reporting.word.WordFace;
import org.kakehashi.reporting.workbook.DataWorkbookFace;
import org.kakehashi.reporting.workbook.WorkbookFace;

/**
 * The press: every face from one paper, the data faces checked against the 30 rules. For the proof,
 * people's face and machines' faces are made side by side.
 */
@ApplicationScoped
class PaperPress implements Press {
  private static final int MOST_FINDINGS = 3;

  private final WorkbookFace workbook = new WorkbookFace();
  private final DataWorkbookFace dataWorkbook = new DataWorkbookFace();
  private final CsvFace csv = new CsvFace();
  private final WordFace word = new WordFace();
  private final MachineReadability readability = new MachineReadability();

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ExecutorService threads;

  @Override
  public Proof proof(Paper paper) {
    Future<ForMachines> beside = threads.submit(() -> forMachines(paper));
    Rendered pdf = Typesetter.PDF.render(paper.asDraft());
    ForMachines data = made(beside);
    Map<Print, byte[]> files = new HashMap<>();
    files.put(new Print(Face.PDF, true), pdf.bytes());
    data.files().forEach((face, file) -> files.put(new Print(face, true), file));
    return new Proof(files, fingerprint(paper), pdf.pages(), pdf.unprintable(), data.unencodable());
  }

  @Override
  public Map<Print, byte[]> rest(Paper paper) {
    Map<Print, byte[]> files = new HashMap<>();
    files.put(new Print(Face.PDF, false), Typesetter.PDF.render(paper).bytes());
    for (Face face : paper.kind().readingFaces()) {
      if (face == Face.XLSX) {
        files.put(new Print(face, false), workbook.render(paper));
        files.put(new Print(face, true), workbook.render(paper.asDraft()));
      } else if (face == Face.DOCX) {
        files.put(new Print(face, false), word.render(paper));
        files.put(new Print(face, true), word.render(paper.asDraft()));
      }
    }
    return files;
  }

  @Override
  public String fingerprint(Paper paper) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(paper.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private ForMachines forMachines(Paper paper) {
    PublishedFiles published =
        new PublishedFiles(
            dataWorkbook.render(paper), csv.tables(paper), csv.codes(paper), csv.metadata(paper));
    List<Finding> found = readability.check(published);
    if (!found.isEmpty()) {
      throw new PaperRejected(Face.DATA_XLSX, Finding.summary(found, MOST_FINDINGS));
    }
    Windows31j windows31j = csv.windows31jArchive(paper);
    return new ForMachines(
        Map.of(
            Face.DATA_XLSX, published.workbook(),
            Face.CSV, csv.table(paper),
            Face.CSV_CODES, published.codes(),
            Face.CSV_METADATA, published.metadata(),
            Face.CSV_CP932, csv.windows31j(paper).bytes(),
            Face.CSV_TABLES, csv.archive(paper),
            Face.CSV_TABLES_CP932, windows31j.bytes()),
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

  private record ForMachines(Map<Face, byte[]> files, List<String> unencodable) {}

  /** Fonts and templates are read once, by the first paper or the warm-up. */
  private static final class Typesetter {
    static final PdfFace PDF = new PdfFace();
  }
}
