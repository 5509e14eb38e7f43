package org.kakehashi.acceptance.proxies;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A proxy of Debian's with the settings that are shipped: only ports, the certificate and the
 * node's address are put in, as an administrator does.
 */
final class Proxy implements AutoCloseable {
  static final String HOST = "kakehashi.example.go.jp";

  private static final Path SHIPPED = Path.of("../../config/runtime").toAbsolutePath().normalize();
  private static final int STARTING_MILLIS = 20_000;

  private final Process process;
  private final int port;
  private final Certificate certificate;

  private Proxy(Process process, int port, Certificate certificate) {
    this.process = process;
    this.port = port;
    this.certificate = certificate;
  }

  static Proxy haproxy(Path folder, Certificate certificate, int node) throws Exception {
    int port = freePort();
    String settings =
        Files.readString(SHIPPED.resolve("haproxy.cfg"))
            .replace("    user haproxy\n", "")
            .replace("    group haproxy\n", "")
            .replace("bind :80", "bind 127.0.0.1:" + freePort())
            .replace("bind :443", "bind 127.0.0.1:" + port)
            .replace("/etc/kakehashi/tls/kakehashi.pem", certificate.pem().toString())
            .replace("/etc/haproxy/kakehashi-errors", SHIPPED.resolve("haproxy-errors").toString())
            .replace("10.0.0.11:8080", "127.0.0.1:" + node)
            .replaceAll("(?m)^ *server node2 .*$", "");
    Path file = Files.writeString(folder.resolve("haproxy.cfg"), settings);
    return started(List.of("haproxy", "-db", "-f", file.toString()), folder, port, certificate);
  }

  static Proxy nginx(Path folder, Certificate certificate, int node) throws Exception {
    int port = freePort();
    String settings =
        Files.readString(SHIPPED.resolve("nginx.conf"))
            .replace("user www-data;\n", "")
            .replace("/run/nginx.pid", folder.resolve("nginx.pid").toString())
            .replace("/var/log/nginx/", folder + "/")
            .replaceAll("(?m)^ *listen \\[::\\].*$", "")
            .replace("listen 80", "listen 127.0.0.1:" + freePort())
            .replace("listen 443", "listen 127.0.0.1:" + port)
            .replace("/etc/kakehashi/tls/fullchain.pem", certificate.pem().toString())
            .replace("/etc/kakehashi/tls/privkey.pem", certificate.pem().toString())
            .replace("server 127.0.0.1:8080;", "server 127.0.0.1:" + node + ";");
    Path file = Files.writeString(folder.resolve("nginx.conf"), settings);
    return started(
        List.of("nginx", "-c", file.toString(), "-g", "daemon off;"), folder, port, certificate);
  }

  private static Proxy started(List<String> command, Path folder, int port, Certificate certificate)
      throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(command.get(0) + ".log").toFile())
            .start();
    Proxy proxy = new Proxy(process, port, certificate);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STARTING_MILLIS);
    while (!proxy.serves()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        proxy.close();
        throw new IOException(
            command.get(0)
                + " did not start: "
                + Files.readString(folder.resolve(command.get(0) + ".log")));
      }
      Thread.sleep(100);
    }
    return proxy;
  }

  /** A connection as a browser makes it, HTTP/1.1. */
  SSLSocket connected() throws IOException {
    SSLSocket socket =
        (SSLSocket) certificate.client().getSocketFactory().createSocket("127.0.0.1", port);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setServerNames(List.of(new SNIHostName(HOST)));
    socket.setSSLParameters(parameters);
    socket.setSoTimeout(STARTING_MILLIS);
    socket.startHandshake();
    return socket;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  /** Whether it listens and has found the node well. */
  private boolean serves() {
    try (Socket socket = connected()) {
      String ask = "GET /sign-in HTTP/1.1\r\nHost: " + HOST + "\r\n\r\n";
      socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes(12);
      return new String(answer, StandardCharsets.US_ASCII).endsWith(" 200");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
