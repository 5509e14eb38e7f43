package org.kakehashi.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the machine must offer before anything is started. */
final class Machine {
  private static final List<Path> FONT_DIRECTORIES =
      List.of(
          Path.of("/usr/share/fonts"),
          Path.of("/usr/local/share/fonts"),
          Path.of(System.getProperty("user.home"), ".fonts"),
          Path.of(System.getProperty("user.home"), ".local/share/fonts"));

  private Machine() {}

  /**
   * Refuses a port that can't be listened on. The socket is closed again at once, so another
   * program may still come in between; Payara's own start then fails and says so in the log.
   */
  static void requireFreePort(String host, int port, String option) {
    try {
      bind(host, port);
    } catch (UnknownHostException e) {
      throw new LauncherProblem.AddressNotOurs(host);
    } catch (SocketException e) {
      var reason = String.valueOf(e.getMessage());
      if (reason.contains("Permission denied")) {
        throw new LauncherProblem.PortForbidden(port);
      }
      if (e instanceof BindException && !reason.contains("in use")) {
        throw new LauncherProblem.AddressNotOurs(host);
      }
      throw new LauncherProblem.PortTaken(host, port, option);
    } catch (IOException e) {
      throw new LauncherProblem.PortTaken(host, port, option);
    }
  }

  /** A loopback port nobody listens on. */
  static int freePort() throws IOException {
    return bind("127.0.0.1", 0);
  }

  private static int bind(String host, int port) throws IOException {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return socket.getLocalPort();
    }
  }

  /** Typesetting dies inside the JDK's font code where the system has no font at all. */
  static void requireFont() throws IOException {
    requireFont(FONT_DIRECTORIES);
  }

  static void requireFont(List<Path> directories) throws IOException {
    for (var directory : directories) {
      if (Files.isDirectory(directory)) {
        try (var files = Files.find(directory, 8, (path, attributes) -> isFont(path))) {
          if (files.findAny().isPresent()) {
            return;
          }
        }
      }
    }
    throw new LauncherProblem.NoSystemFont();
  }

  private static boolean isFont(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc|pfb)");
  }

  /** PostgreSQL refuses to run as root; a user namespace hides root from it. */
  static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  static void requireUserNamespaces() throws IOException, InterruptedException {
    var probe =
        new ProcessBuilder("unshare", "-U", "true")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    if (probe.start().waitFor() != 0) {
      throw new LauncherProblem.NoUserNamespaces();
    }
  }

  static void requireKnownProcessor() {
    var processor = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!processor.equals("Linux amd64")) {
      throw new LauncherProblem.UnsupportedProcessor(processor);
    }
  }
}
