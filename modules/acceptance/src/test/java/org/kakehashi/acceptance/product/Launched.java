package org.kakehashi.acceptance.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher as {@code bin/run} starts it, on a free port and data of its own. */
public final class Launched {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private final Process process;
  private final URI address;

  private Launched(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it and doesn't wait.
   *
   * @param data where it keeps what it keeps
   * @param environment on top of the test's own
   * @param more what {@code bin/run} is told besides port and data
   */
  public static Launched on(Path data, Map<String, String> environment, String... more)
      throws IOException {
    Files.createDirectories(data);
    int port = freePort();
    Path parts = ROOT.resolve("modules/launcher/target/dist");
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
    return new Launched(builder.start(), URI.create("http://127.0.0.1:" + port));
  }

  public Process process() {
    return process;
  }

  public URI address() {
    return address;
  }

  /** All lines it says until one begins so; waits for it. */
  public List<String> linesUpTo(String last) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
      if (line.startsWith(last)) {
        return lines;
      }
    }
    throw new IllegalStateException("the launcher ended: " + lines);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
