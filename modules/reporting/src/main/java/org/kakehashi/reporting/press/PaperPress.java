package org.kakehashi.reporting.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kakehashi.office.JobRun;
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

/** The press: every face from one paper, the data faces checked against the 30 rules. */
@ApplicationScoped
class PaperPress implements Press {
  private static final int MOST_FINDINGS = 3;

  private final WorkbookFace workbook = new WorkbookFace();
  private final DataWorkbookFace dataWorkbook = new DataWorkbookFace();
  private final CsvFace csv = new CsvFace();
  private final WordFace word = new WordFace();
  private final MachineReadability readability = new MachineReadability();

  @Override
  public Pressed press(Paper paper, JobRun run) {
    Map<Print, byte[]> files = new HashMap<>();
    Paper draft = paper.asDraft();
    run.progress(10, "PDFを組版しています");
    Rendered pdf = Typesetter.PDF.render(paper);
    files.put(new Print(Face.PDF, false), pdf.bytes());
    files.put(new Print(Face.PDF, true), Typesetter.PDF.render(draft).bytes());
    run.progress(50, "ExcelとWordを作成しています");
    for (Face face : paper.kind().readingFaces()) {
      if (face == Face.XLSX) {
        files.put(new Print(face, false), workbook.render(paper));
        files.put(new Print(face, true), workbook.render(draft));
      } else if (face == Face.DOCX) {
        files.put(new Print(face, false), word.render(paper));
        files.put(new Print(face, true), word.render(draft));
      }
    }
    run.progress(75, "データ用のファイルを作成しています");
    Windows31j windows31j = csv.windows31j(paper);
    PublishedFiles published =
        new PublishedFiles(
            dataWorkbook.render(paper), csv.table(paper), csv.codes(paper), csv.metadata(paper));
    judge(published);
    data(files, Face.DATA_XLSX, published.workbook());
    data(files, Face.CSV, published.table());
    data(files, Face.CSV_CODES, published.codes());
    data(files, Face.CSV_METADATA, published.metadata());
    data(files, Face.CSV_CP932, windows31j.bytes());
    return new Pressed(
        files, fingerprint(paper), pdf.pages(), pdf.unprintable(), windows31j.unencodable());
  }

  /**
   * Loads fonts and templates behind the application's start, so that the first paper is as quick
   * as the next. It touches nothing of the container, so a thread of its own will do.
   */
  void warmUp(@Observes @Initialized(ApplicationScoped.class) Object start) {
    Thread thread = new Thread(() -> Typesetter.PDF.warmUp(), "paper-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /** Stops the making when a file for machines breaks one of the 30 rules. */
  private void judge(PublishedFiles published) {
    List<Finding> found = readability.check(published);
    if (!found.isEmpty()) {
      throw new PaperRejected(
          Face.DATA_XLSX,
          found.stream().limit(MOST_FINDINGS).map(Finding::text).collect(Collectors.joining("、")));
    }
  }

  private static void data(Map<Print, byte[]> files, Face face, byte[] bytes) {
    files.put(new Print(face, false), bytes);
    files.put(new Print(face, true), bytes);
  }

  private static String fingerprint(Paper paper) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(paper.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Fonts and templates are read once, by the first paper or the warm-up. */
  private static final class Typesetter {
    static final PdfFace PDF = new PdfFace();
  }
}
