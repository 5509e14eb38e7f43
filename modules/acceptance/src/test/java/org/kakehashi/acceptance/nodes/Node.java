package org.kakehashi.acceptance.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One node as {@code bin/run} starts it, on a database that it shares with others. */
final class Node implements AutoCloseable {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final int STARTING_SECONDS = 360;

  private final Process launcher;
  private final URI address;
  private final CompletableFuture<List<String>> said;
  private ProcessHandle server;

  private Node(Process launcher, URI address, CompletableFuture<List<String>> said) {
    this.launcher = launcher;
    this.address = address;
    this.said = said;
  }

  /**
   * Starts a node and doesn't wait for it.
   *
   * @param last how the line begins after which it has said all there is to say
   */
  static Node start(String name, Map<String, String> environment, String last, String... more)
      throws IOException {
    Path parts = ROOT.resolve("modules/launcher/target/dist");
    Path data = Path.of("target", "nodes", name).toAbsolutePath();
    Files.createDirectories(data);
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
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
                data.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    // Two cores start two servers and run them for a minute only.
    builder.environment().put("KAKEHASHI_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    Process launcher = builder.start();
    return new Node(
        launcher,
        URI.create("http://127.0.0.1:" + port),
        CompletableFuture.supplyAsync(() -> linesUpTo(last, launcher)));
  }

  /** Waits until the node has said its last line. */
  void awaitStart() throws Exception {
    said.get(STARTING_SECONDS, TimeUnit.SECONDS);
    server = launcher.children().findFirst().orElseThrow();
  }

  URI address() {
    return address;
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
    return launcher.waitFor(60, TimeUnit.SECONDS) ? launcher.exitValue() : -1;
  }

  @Override
  public void close() throws InterruptedException {
    launcher.children().forEach(ProcessHandle::destroyForcibly);
    if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
      launcher.destroyForcibly();
    }
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(serverPid()))
        .start()
        .waitFor();
  }

  private static List<String> linesUpTo(String last, Process process) {
    List<String> lines = new ArrayList<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        if (line.startsWith(last)) {
          return lines;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("the launcher ended: " + lines);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
