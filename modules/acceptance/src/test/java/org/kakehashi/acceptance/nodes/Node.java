package org.kakehashi.acceptance.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.kakehashi.acceptance.product.Launched;

/** One node as {@code bin/run} starts it, on a database that it shares with others. */
final class Node implements AutoCloseable {
  private static final int STARTING_SECONDS = 360;

  /** Two cores start two servers and run them for a minute only. */
  private static final Map<String, String> LIGHT =
      Map.of("KAKEHASHI_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

  private final Launched launched;
  private final CompletableFuture<List<String>> said;
  private ProcessHandle server;

  private Node(Launched launched, CompletableFuture<List<String>> said) {
    this.launched = launched;
    this.said = said;
  }

  /**
   * Starts a node and doesn't wait for it.
   *
   * @param last how the line begins after which it has said all there is to say
   */
  static Node start(String name, Map<String, String> settings, String last, String... more)
      throws IOException {
    Map<String, String> environment = new HashMap<>(settings);
    environment.putAll(LIGHT);
    Path data = Path.of("target", "nodes", name).toAbsolutePath();
    Launched launched = Launched.on(data, environment, more);
    return new Node(launched, CompletableFuture.supplyAsync(() -> linesUpTo(last, launched)));
  }

  /** Waits until the node has said its last line. */
  void awaitStart() throws Exception {
    said.get(STARTING_SECONDS, TimeUnit.SECONDS);
    server = launched.process().children().findFirst().orElseThrow();
  }

  URI address() {
    return launched.address();
  }

  /** What the node said behind these words and a colon. */
  String said(String about) throws Exception {
    return said.get().stream()
        .filter(line -> line.startsWith(about))
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not said: " + about));
  }

  long serverPid() {
    return server.pid();
  }

  /** Takes all processor time from the server, in the middle of whatever it does. */
  void freeze() throws IOException, InterruptedException {
    signal("STOP");
  }

  void thaw() throws IOException, InterruptedException {
    signal("CONT");
  }

  /** As a power cut would. */
  void kill() {
    server.destroyForcibly();
  }

  /** The launcher's exit code once it has ended. */
  int awaitEnd() throws InterruptedException {
    Process launcher = launched.process();
    return launcher.waitFor(60, TimeUnit.SECONDS) ? launcher.exitValue() : -1;
  }

  @Override
  public void close() throws InterruptedException {
    launched.process().children().forEach(ProcessHandle::destroyForcibly);
    if (!launched.process().waitFor(30, TimeUnit.SECONDS)) {
      launched.process().destroyForcibly();
    }
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(serverPid()))
        .start()
        .waitFor();
  }

  private static List<String> linesUpTo(String last, Launched launched) {
    try {
      return launched.linesUpTo(last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
