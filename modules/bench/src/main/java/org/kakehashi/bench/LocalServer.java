package org.kakehashi.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;

/**
 * A running server on this machine; nobody else's is put under load. It is asked by HTTP/1.1, as
 * the proxies in front of it ask.
 */
public final class LocalServer {
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI address;

  private LocalServer(URI address) {
    this.address = address;
  }

  /** The one that the first argument names; the program ends where that is another machine. */
  public static LocalServer namedIn(String[] arguments) throws UnknownHostException {
    URI address = URI.create(arguments[0]);
    if (address.getHost() == null
        || !InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
      System.err.println("計測できるのは、この計算機のサーバー（127.0.0.1）だけです: " + address);
      System.exit(2);
    }
    return new LocalServer(address);
  }

  String host() {
    return address.getHost();
  }

  public int port() {
    return address.getPort();
  }

  /** A request of a program, by the access token that the environment holds. */
  HttpRequest.Builder program(String path) {
    return program(path, System.getenv().getOrDefault("KAKEHASHI_TOKEN", ""));
  }

  /** A request of a program that may bring no access token. */
  public HttpRequest.Builder program(String path, String token) {
    return token.isEmpty()
        ? request(path)
        : request(path).header("Authorization", "Bearer " + token);
  }

  /** A request of a browser that may bring no cookie. */
  public HttpRequest.Builder browser(String path, String cookie) {
    return cookie.isEmpty() ? request(path) : request(path).header("Cookie", cookie);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
  }

  public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body)
      throws IOException, InterruptedException {
    return client.send(request.build(), body);
  }
}
