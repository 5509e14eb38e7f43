package org.kakehashi.acceptance.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The shipped settings of both proxies, in Debian's haproxy and nginx. */
@DisplayName("同梱のプロキシの設定")
class ProxiesIT {
  private static final String UPGRADE =
      "GET /surveys HTTP/1.1\r\nHost: "
          + Proxy.HOST
          + "\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
          + "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n";

  private static ListeningNode node;
  private static Proxy haproxy;
  private static Proxy nginx;

  @BeforeAll
  static void start() throws Exception {
    Path folder = Path.of("target", "proxies").toAbsolutePath();
    Files.createDirectories(folder);
    Certificate certificate = Certificate.made(folder);
    node = new ListeningNode();
    haproxy = Proxy.haproxy(folder, certificate, node.port());
    nginx = Proxy.nginx(folder, certificate, node.port());
  }

  @AfterAll
  static void stop() throws Exception {
    haproxy.close();
    nginx.close();
    node.close();
  }

  @Test
  @DisplayName("haproxyは、HTTP/2への切替え（h2c）を通さない")
  void haproxyHandsOnNoUpgradeToHttp2() throws IOException {
    assertHandsOnNoUpgrade(haproxy);
  }

  @Test
  @DisplayName("nginxは、HTTP/2への切替え（h2c）を通さない")
  void nginxHandsOnNoUpgradeToHttp2() throws IOException {
    assertHandsOnNoUpgrade(nginx);
  }

  @Test
  @DisplayName("haproxyは、本文が届き終わるまで、アプリケーションを待たせない")
  void haproxyAsksTheNodeOnlyWhenTheBodyIsWhole() throws Exception {
    assertAsksOnlyWhenTheBodyIsWhole(haproxy);
  }

  @Test
  @DisplayName("nginxは、本文が届き終わるまで、アプリケーションを待たせない")
  void nginxAsksTheNodeOnlyWhenTheBodyIsWhole() throws Exception {
    assertAsksOnlyWhenTheBodyIsWhole(nginx);
  }

  @Test
  @DisplayName("利用者が名乗るアドレスは、どちらのプロキシも実際のものに置き換える")
  void theSendersAddressIsTheOneThatTheProxySaw() throws IOException {
    for (Proxy proxy : new Proxy[] {haproxy, nginx}) {
      node.heard().clear();
      try (Socket socket = proxy.connected()) {
        send(
            socket,
            "GET /surveys HTTP/1.1\r\nHost: "
                + Proxy.HOST
                + "\r\nX-Forwarded-For: 203.0.113.1\r\n\r\n");
        assertEquals("200", status(socket));
      }
      assertEquals(List.of("127.0.0.1"), node.heard().get(0).get("X-Forwarded-For"));
    }
  }

  @Test
  @DisplayName("内部の確認用のアドレスは、どちらのプロキシも外に見せない")
  void healthAndMetricsAreNotFoundThroughEitherProxy() throws IOException {
    for (Proxy proxy : new Proxy[] {haproxy, nginx}) {
      for (String path : new String[] {"/healthz", "/metrics", "/openapi", "/health"}) {
        try (Socket socket = proxy.connected()) {
          send(socket, "GET " + path + " HTTP/1.1\r\nHost: " + Proxy.HOST + "\r\n\r\n");
          assertEquals("404", status(socket), path);
        }
      }
    }
  }

  private static void assertHandsOnNoUpgrade(Proxy proxy) throws IOException {
    node.heard().clear();
    try (Socket socket = proxy.connected()) {
      send(socket, UPGRADE);
      assertEquals("200", status(socket));
    }
    assertEquals(1, node.heard().size());
    Headers head = node.heard().get(0);
    assertNull(head.getFirst("Upgrade"), head.entrySet().toString());
    assertNull(head.getFirst("HTTP2-Settings"), head.entrySet().toString());
    String connection = String.valueOf(head.getFirst("Connection")).toLowerCase(Locale.ROOT);
    assertFalse(connection.contains("http2-settings"), connection);
  }

  private static void assertAsksOnlyWhenTheBodyIsWhole(Proxy proxy) throws Exception {
    node.heard().clear();
    try (Socket socket = proxy.connected()) {
      send(
          socket,
          "POST /sign-in HTTP/1.1\r\nHost: "
              + Proxy.HOST
              + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              + "Content-Length: 20\r\n\r\nlogin=cl");
      Thread.sleep(1_500);
      assertTrue(node.heard().isEmpty(), "half a body keeps nobody busy");
      send(socket, "erk&csrf=1234567890".substring(0, 12));
      assertEquals("200", status(socket));
    }
    assertEquals(1, node.heard().size());
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String status(Socket socket) throws IOException {
    BufferedReader answer =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    return answer.readLine().split(" ")[1];
  }
}
