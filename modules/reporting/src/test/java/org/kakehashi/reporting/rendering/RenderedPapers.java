package org.kakehashi.reporting.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.PaperRenderer;
import org.kakehashi.reporting.editions.PaperRenderer.Preview;
import org.kakehashi.reporting.editions.Rendition;
import org.kakehashi.reporting.sample.SamplePapers;

/** Renders the sample papers into a directory, in whatever JVM runs it. */
final class RenderedPapers {
  private RenderedPapers() {}

  /**
   * Writes every file of every sample paper.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) throws IOException {
    into(Path.of(arguments[0]));
  }

  static void into(Path directory) throws IOException {
    Files.createDirectories(directory);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      PaperRenderer renderer = TestRenderer.on(threads);
      for (Paper paper :
          List.of(SamplePapers.tally(), SamplePapers.comparison(), SamplePapers.review())) {
        Preview preview = renderer.preview(paper);
        Files.writeString(directory.resolve(paper.kind() + "-fingerprint"), preview.fingerprint());
        put(directory, paper, preview.files());
        put(directory, paper, renderer.rest(paper));
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void put(Path directory, Paper paper, Map<Rendition, byte[]> files) {
    files.forEach(
        (rendition, bytes) -> {
          String name =
              paper.kind()
                  + (rendition.draft() ? "-draft-" : "-")
                  + rendition.format().code()
                  + rendition.format().suffix();
          write(directory.resolve(name), bytes);
        });
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
