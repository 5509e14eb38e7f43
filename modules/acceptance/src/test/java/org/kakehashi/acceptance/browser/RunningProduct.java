package org.kakehashi.acceptance.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as {@code bin/run --demo} starts it, on data of its own. */
final class RunningProduct implements AutoCloseable {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path DATA = Path.of("target", "browser").toAbsolutePath();

  private final Process process;
  private final int port;
  private final List<String> said = new ArrayList<>();

  private RunningProduct(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static RunningProduct start() throws IOException {
    Files.createDirectories(DATA);
    int port = freePort();
    Path parts = ROOT.resolve("modules/launcher/target/dist");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                parts.resolve("lib") + "/*",
                "org.kakehashi.launcher.Main",
                ROOT.toString(),
                "--payara",
                parts.resolve("payara-micro.jar").toString(),
                "--war",
                ROOT.resolve("modules/web/target/kakehashi.war").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                DATA.toString(),
                "--demo")
            .redirectErrorStream(true)
            .start();
    RunningProduct product = new RunningProduct(process, port);
    product.listen();
    return product;
  }

  String address() {
    return "http://127.0.0.1:" + port;
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
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private String said(String about) {
    return said.stream()
        .filter(line -> line.startsWith(about))
        .map(line -> line.substring(line.indexOf("http")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not said: " + about + " in " + said));
  }

  /** Reads until the demonstration is there; the launcher says its token last. */
  private void listen() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null) {
      said.add(line);
      if (line.startsWith("デモ用の担当者のアクセストークン")) {
        return;
      }
      line = lines.readLine();
    }
    throw new IllegalStateException("the launcher ended: " + said);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
