package org.kakehashi.reporting.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.Press;
import org.kakehashi.reporting.editions.Press.Proof;
import org.kakehashi.reporting.editions.Print;
import org.kakehashi.reporting.sample.SamplePapers;

/** Presses the sample papers into a directory, in whatever JVM runs it. */
final class PressedPapers {
  private PressedPapers() {}

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
      Press press = TestPress.on(threads);
      for (Paper paper :
          List.of(SamplePapers.tally(), SamplePapers.comparison(), SamplePapers.review())) {
        Proof proof = press.proof(paper);
        Files.writeString(directory.resolve(paper.kind() + "-fingerprint"), proof.fingerprint());
        put(directory, paper, proof.files());
        put(directory, paper, press.rest(paper));
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void put(Path directory, Paper paper, Map<Print, byte[]> files) {
    files.forEach(
        (print, bytes) -> {
          String name =
              paper.kind()
                  + (print.draft() ? "-draft-" : "-")
                  + print.face().code()
                  + print.face().suffix();
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
