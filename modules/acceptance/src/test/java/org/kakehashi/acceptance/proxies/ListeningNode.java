package org.kakehashi.acceptance.proxies;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands where the application stands and notes what a proxy lets through to it. */
final class ListeningNode implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Headers> heard = new CopyOnWriteArrayList<>();

  ListeningNode() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          if (!exchange.getRequestURI().getPath().equals("/healthz")) {
            heard.add(exchange.getRequestHeaders());
          }
          exchange.getRequestBody().readAllBytes();
          byte[] body = "the node\n".getBytes(StandardCharsets.US_ASCII);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The heads of the requests that came through, the proxy's own looks aside. */
  List<Headers> heard() {
    return heard;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
