package org.kakehashi.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kakehashi.acceptance.product.Launched;

/** The product with its demonstration, on data of its own. */
final class RunningProduct implements AutoCloseable {
  private static final Path DATA = Path.of("target", "browser").toAbsolutePath();

  /** The launcher says it last. */
  private static final String TOKEN = "デモ用の担当者のアクセストークン";

  private final Launched launched;
  private final List<String> said;

  private RunningProduct(Launched launched, List<String> said) {
    this.launched = launched;
    this.said = said;
  }

  /** Starts it and waits until the demonstration is there. */
  static RunningProduct start() throws IOException {
    // What an earlier run left would be no first start.
    if (Files.exists(DATA)) {
      try (Stream<Path> left = Files.walk(DATA)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Launched launched = Launched.on(DATA, Map.of(), "--demo");
    return new RunningProduct(launched, launched.linesUpTo(TOKEN));
  }

  String address() {
    return launched.address().toString();
  }

  /** The demonstration clerk's one-time link. */
  String clerksLink() {
    return said("デモ用の担当者の登録");
  }

  /** The first administrator's one-time link. */
  String administratorsLink() {
    return said("最初の管理者の登録");
  }

  Path papers() {
    return DATA.resolve("demo");
  }

  @Override
  public void close() throws InterruptedException {
    launched.process().destroy();
    if (!launched.process().waitFor(60, TimeUnit.SECONDS)) {
      launched.process().destroyForcibly();
    }
  }

  private String said(String about) {
    return said.stream()
        .filter(line -> line.startsWith(about))
        .map(line -> line.substring(line.indexOf("http")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not said: " + about + " in " + said));
  }
}
