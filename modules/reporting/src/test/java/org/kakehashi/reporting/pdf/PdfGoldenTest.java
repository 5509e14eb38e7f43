package org.kakehashi.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.reporting.Paper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Compares papers with those under {@code reports/golden}. After a wanted change {@code
 * -Dgolden.renew=true} writes them anew; look at every page before committing.
 */
class PdfGoldenTest {
  private static final Path GOLDEN = Path.of("..", "..", "reports", "golden");
  private static final int DPI = 60;

  private static PdfRenderer format;

  @BeforeAll
  static void open() {
    format = new PdfRenderer();
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> papers() {
    return Stream.of(
        Arguments.of("tally", DemandingPapers.tally()),
        Arguments.of("large", DemandingPapers.large()),
        Arguments.of("numbered", DemandingPapers.numbered("1")));
  }

  static Stream<Arguments> judged() {
    return Stream.concat(papers(), Stream.of(Arguments.of("extreme", DemandingPapers.extreme())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judged")
  @DisplayName("PDF/UA-1 と PDF/A-2a に適合する")
  void conforms_to_the_standards_it_claims(String name, Paper paper)
      throws IOException, VeraPDFException {
    byte[] pdf = format.render(paper).bytes();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      assertEquals(List.of(), failures(pdf, flavour), flavour.toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  @DisplayName("文字が見本と同じ")
  void reads_as_the_golden_text(String name, Paper paper) throws IOException {
    byte[] pdf = format.render(paper).bytes();
    assertGolden(name + ".txt", PdfText.of(pdf));
    assertGolden(name + "-tags.txt", String.join("\n", TaggedText.of(pdf)) + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  @DisplayName("紙面が見本と同じ")
  void looks_like_the_golden_pages(String name, Paper paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(format.render(paper).bytes())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        Path golden = GOLDEN.resolve(name + "-" + (page + 1) + ".png");
        if (Boolean.getBoolean("golden.renew")) {
          ImageIO.write(image, "png", golden.toFile());
        }
        double difference = difference(ImageIO.read(golden.toFile()), image);
        assertTrue(difference < 0.005, golden + " differs in " + difference + " of its pixels");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judged")
  @DisplayName("同じ帳票は同じバイト列になる")
  void gives_the_same_bytes_for_the_same_paper(String name, Paper paper) {
    assertArrayEquals(format.render(paper).bytes(), new PdfRenderer().render(paper).bytes());
  }

  @Test
  @DisplayName("同時に作っても帳票の文字は混ざらない")
  void keeps_parallel_papers_apart() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> jobs = new ArrayList<>();
      for (int job = 0; job < 8 * 20; job++) {
        String number = Integer.toString(1000 + job).repeat(1 + job % 3);
        jobs.add(() -> foreign(number));
      }
      for (Future<List<String>> job : threads.invokeAll(jobs)) {
        assertEquals(List.of(), job.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  /** What a paper of this number lacks, or has of another's. */
  private static List<String> foreign(String number) throws IOException {
    Paper paper = DemandingPapers.numbered(number);
    byte[] alone = format.render(paper).bytes();
    String text = PdfText.squeezed(PdfText.of(alone));
    List<String> foreign =
        new ArrayList<>(
            PrintedStrings.of(paper).stream()
                .filter(expected -> !text.contains(PdfText.squeezed(expected)))
                .toList());
    if (!Arrays.equals(alone, format.render(paper).bytes())) {
      foreign.add("other bytes for " + number);
    }
    return foreign;
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour)
      throws IOException, VeraPDFException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }

  /** The share of pixels that differ clearly; anti-aliasing doesn't count. */
  private static double difference(BufferedImage golden, BufferedImage image) {
    if (golden.getWidth() != image.getWidth() || golden.getHeight() != image.getHeight()) {
      return 1;
    }
    int different = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int grey = golden.getRaster().getSample(x, y, 0);
        if (Math.abs(grey - image.getRaster().getSample(x, y, 0)) > 64) {
          different++;
        }
      }
    }
    return (double) different / (image.getWidth() * image.getHeight());
  }
}
