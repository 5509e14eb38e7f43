package org.kakehashi.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds many connections to a running server on this machine whose bodies drip in, a byte a second,
 * and opens each anew as soon as it is closed, while people read; states what those waited. {@code
 * KAKEHASHI_TOKEN} as for {@link Load}.
 */
public final class Slow {
  private static final int MOST_CONNECTIONS = 600;
  private static final int MOST_SECONDS = 300;
  private static final int ANNOUNCED = 1_000_000;
  private static final int DRIP_MILLIS = 1_000;
  private static final int MOST_DRIPS = 100_000;

  private final InetSocketAddress server;
  private final AtomicInteger closed = new AtomicInteger();
  private volatile boolean over;

  private Slow(InetSocketAddress server) {
    this.server = server;
  }

  /**
   * Drips.
   *
   * @param arguments the server's address, then how many connections (300) and seconds (40)
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    LocalServer server = LocalServer.namedIn(arguments);
    int connections = Load.bounded(arguments, 1, 300, MOST_CONNECTIONS);
    int seconds = Load.bounded(arguments, 2, 40, MOST_SECONDS);
    String survey = Visitor.of(server).firstSurvey().getString("id");
    Slow slow = new Slow(new InetSocketAddress(server.host(), server.port()));
    ExecutorService drips = Executors.newFixedThreadPool(connections);
    try {
      for (int connection = 0; connection < connections; connection++) {
        drips.execute(slow::drip);
      }
      Thread.sleep(5_000);
      try (Readers readers = new Readers(server, survey)) {
        Thread.sleep(seconds * 1_000L);
        System.out.printf(
            Locale.ROOT,
            "%d connections drip; %d were closed by the server meanwhile%n",
            connections,
            slow.closed.get());
        readers.ended().printWithAll();
      }
    } finally {
      slow.over = true;
      drips.shutdownNow();
    }
  }

  private void drip() {
    try {
      for (int drips = 0; drips < MOST_DRIPS && !over; drips++) {
        dripUntilClosed();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void dripUntilClosed() throws InterruptedException {
    try (Socket socket = new Socket()) {
      socket.connect(server);
      dripInto(socket);
    } catch (IOException refused) {
      closed.incrementAndGet();
      Thread.sleep(DRIP_MILLIS);
    }
  }

  private void dripInto(Socket socket) throws IOException, InterruptedException {
    OutputStream out = socket.getOutputStream();
    String head =
        """
        POST /sign-in HTTP/1.1
        Host: %s:%d
        Content-Length: %d
        Content-Type: application/x-www-form-urlencoded

        """
            .formatted(server.getHostString(), server.getPort(), ANNOUNCED)
            .replace("\n", "\r\n");
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    for (int drips = 0; drips < ANNOUNCED && !over; drips++) {
      out.write('a');
      out.flush();
      Thread.sleep(DRIP_MILLIS);
      if (socket.getInputStream().available() > 0) {
        throw new IOException("answered before it was whole");
      }
    }
  }
}
