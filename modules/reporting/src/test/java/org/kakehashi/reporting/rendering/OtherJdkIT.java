package org.kakehashi.reporting.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a paper says doesn't hang on the Java that made it. */
class OtherJdkIT {
  private static final Path OURS = Path.of("target", "rendered", "here");
  private static final Path THEIRS = Path.of("target", "rendered", "other");
  private static final int DPI = 60;

  /** The share of a page's pixels that may differ clearly. */
  private static final double TOLERANCE = 0.005;

  @BeforeAll
  static void renderOnBoth() throws Exception {
    Optional<OtherJdk> other = OtherJdk.found();
    assumeTrue(
        other.isPresent(),
        "no second release of Java beside this one; KAKEHASHI_OTHER_JDK may name one");
    RenderedPapers.into(OURS);
    Path log = Path.of("target", "rendered", "other.log");
    assertEquals(
        0,
        other.orElseThrow().run(log, RenderedPapers.class, THEIRS.toString()),
        () -> "see " + log);
  }

  @Test
  @DisplayName("Javaの版が違っても、PDFの文字は同じで、紙面も同じに見える")
  void pdfsReadAndLookTheSame() throws IOException {
    for (String name : names(".pdf")) {
      try (PDDocument here = Loader.loadPDF(OURS.resolve(name).toFile());
          PDDocument there = Loader.loadPDF(THEIRS.resolve(name).toFile())) {
        assertEquals(text(here), text(there), name);
        PDFRenderer ours = new PDFRenderer(here);
        PDFRenderer theirs = new PDFRenderer(there);
        for (int page = 0; page < here.getNumberOfPages(); page++) {
          double share =
              difference(
                  ours.renderImageWithDPI(page, DPI, ImageType.GRAY),
                  theirs.renderImageWithDPI(page, DPI, ImageType.GRAY));
          assertTrue(share < TOLERANCE, name + " page " + (page + 1) + " differs in " + share);
        }
      }
    }
  }

  @Test
  @DisplayName("Javaの版が違っても、ExcelとWordとZIPの中身は同じ")
  void packedFilesHoldTheSame() throws IOException {
    TreeSet<String> names = names(".xlsx");
    names.addAll(listed(OURS, ".docx"));
    names.addAll(listed(OURS, ".zip"));
    for (String name : names) {
      Map<String, String> here = parts(Files.readAllBytes(OURS.resolve(name)));
      Map<String, String> there = parts(Files.readAllBytes(THEIRS.resolve(name)));
      assertEquals(here.keySet(), there.keySet(), name);
      here.forEach((part, text) -> assertEquals(text, there.get(part), name + "!" + part));
    }
  }

  @Test
  @DisplayName("Javaの版が違っても、CSVは1バイトも違わず、内容の指紋も同じ")
  void csvFilesAreTheSameBytes() throws IOException {
    TreeSet<String> names = names(".csv");
    names.addAll(names("-fingerprint"));
    for (String name : names) {
      assertArrayEquals(
          Files.readAllBytes(OURS.resolve(name)), Files.readAllBytes(THEIRS.resolve(name)), name);
    }
  }

  /** Which files of that kind both have; neither may lack one. */
  private static TreeSet<String> names(String ending) throws IOException {
    TreeSet<String> here = listed(OURS, ending);
    assertEquals(here, listed(THEIRS, ending));
    assertTrue(here.size() >= 3, "a file of each paper: " + here);
    return here;
  }

  private static TreeSet<String> listed(Path directory, String ending) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(directory)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(names::add);
    }
    return names;
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  /** The packed files' texts by name; how tightly they are packed is the JDK's affair. */
  private static Map<String, String> parts(byte[] packed) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().endsWith(".xlsx")) {
          String workbook = entry.getName() + "!";
          parts(part).forEach((name, text) -> parts.put(workbook + name, text));
        } else {
          parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  /** The share of pixels that differ clearly; anti-aliasing doesn't count. */
  private static double difference(BufferedImage here, BufferedImage there) {
    if (here.getWidth() != there.getWidth() || here.getHeight() != there.getHeight()) {
      return 1;
    }
    int different = 0;
    for (int y = 0; y < here.getHeight(); y++) {
      for (int x = 0; x < here.getWidth(); x++) {
        int grey = here.getRaster().getSample(x, y, 0);
        if (Math.abs(grey - there.getRaster().getSample(x, y, 0)) > 64) {
          different++;
        }
      }
    }
    return (double) different / (here.getWidth() * here.getHeight());
  }
}
