package org.kakehashi.bench.walks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kakehashi.bench.LocalServer;
import org.kakehashi.bench.ServerProcess;

/** The product on a data directory of its own, which ends as a machine does that fails. */
final class Product {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Path PARTS = Path.of("modules/launcher/target/dist");
  private static final String LINK = "最初の管理者の登録（一度だけ使えます）: ";

  private final Path data;
  private final Path log;
  private final int port;
  private volatile Optional<Process> launcher = Optional.empty();

  /**
   * @param place an empty directory for all that it keeps and says
   */
  Product(Path place) throws IOException {
    this.data = place.resolve("data");
    this.log = place.resolve("log");
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
  }

  LocalServer server() throws IOException {
    return LocalServer.namedIn(new String[] {"http://127.0.0.1:" + port});
  }

  /** Starts it and waits for the first page. */
  void start() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                PARTS.resolve("lib") + "/*",
                "org.kakehashi.launcher.Main",
                Path.of("").toAbsolutePath().toString(),
                "--payara",
                PARTS.resolve("payara-micro.jar").toString(),
                "--war",
                "modules/web/target/kakehashi.war",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    launcher = Optional.of(process);
    Person stranger = Person.stranger(server());
    long patient = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < patient) {
      if (stranger.open("/sign-in").status() == 200) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException("起動しません: " + Files.readString(log));
  }

  /** The link that the first start prints. */
  String firstLink() throws IOException, InterruptedException {
    long patient = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < patient) {
      try (Stream<String> lines = Files.lines(log)) {
        Optional<String> link = lines.filter(line -> line.startsWith(LINK)).findFirst();
        if (link.isPresent()) {
          return link.get().substring(LINK.length());
        }
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException("リンクが表示されません: " + log);
  }

  /** Only the application server dies; its launcher then ends the database. */
  void killServer() throws InterruptedException {
    ServerProcess.on(port).ifPresent(ServerProcess::kill);
    awaitEnd();
  }

  /**
   * Everything dies at once, the database too. A dead process that its parent has not asked about
   * yet still counts: a new database would take it for a running one.
   */
  void killAll() throws InterruptedException {
    List<ProcessHandle> all = destroy();
    long patient = System.nanoTime() + PATIENCE.toNanos();
    while (all.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < patient) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    awaitEnd();
  }

  /** The same without waiting, for the end of the program. */
  List<ProcessHandle> destroy() {
    List<ProcessHandle> all = launcher.map(it -> it.descendants().toList()).orElse(List.of());
    launcher.ifPresent(Process::destroyForcibly);
    all.forEach(ProcessHandle::destroyForcibly);
    return all;
  }

  private void awaitEnd() throws InterruptedException {
    if (launcher.isPresent() && !launcher.get().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("終わりません: " + log);
    }
    launcher = Optional.empty();
  }
}
