package org.kakehashi.bench.walks;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.kakehashi.bench.LocalServer;

/** Somebody with a browser and a program of their own; redirections are not followed. */
final class Person {
  private static final Duration LONGEST = LocalServer.PATIENCE;

  private final LocalServer server;
  private final Map<String, String> cookies = new TreeMap<>();
  private String token = "";

  /** The same as long as the cookies are. */
  private String formToken = "";

  private Person(LocalServer server) {
    this.server = server;
  }

  /** Nobody the office knows. */
  static Person stranger(LocalServer server) {
    return new Person(server);
  }

  /** Somebody signed in elsewhere. */
  static Person holding(LocalServer server, String cookie) {
    Person person = new Person(server);
    person.keep(cookie);
    return person;
  }

  /** Hands their program an access token. */
  void give(String accessToken) {
    token = accessToken;
  }

  Answer open(String path) throws InterruptedException {
    return browse(server.browser(path, carried()));
  }

  /** Sends a form with the token that this person's pages carry. */
  Answer send(String path, List<Field> fields) throws InterruptedException {
    return sendAs(csrf(), path, fields);
  }

  /** Sends a form with a token of the sender's choice. */
  Answer sendAs(String csrf, String path, List<Field> fields) throws InterruptedException {
    String body =
        fields.stream()
            .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&", "csrf=" + encoded(csrf) + "&", ""));
    return browse(
        server
            .browser(path, carried())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  Answer upload(String path, Parts parts) throws InterruptedException {
    return browse(
        server
            .browser(path, carried())
            .header("Content-Type", parts.mediaType())
            .POST(BodyPublishers.ofByteArray(parts.bytes())));
  }

  /** The token of this person's forms; empty where no page shows one. */
  String csrf() throws InterruptedException {
    if (formToken.isEmpty()) {
      String page = cookies.isEmpty() ? "/sign-in" : "/roles";
      formToken = Jsoup.parse(open(page).text()).select("input[name=csrf]").val();
    }
    return formToken;
  }

  Answer ask(String path) throws InterruptedException {
    return answer(server.program(path, token));
  }

  Answer order(String method, String path, String type, byte[] body) throws InterruptedException {
    return answer(
        server
            .program(path, token)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofByteArray(body)));
  }

  Answer order(String method, String path, String json) throws InterruptedException {
    return order(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  Answer remove(String path) throws InterruptedException {
    return answer(server.program(path, token).DELETE());
  }

  Answer order(String path, Parts parts) throws InterruptedException {
    return order("POST", path, parts.mediaType(), parts.bytes());
  }

  private Answer browse(HttpRequest.Builder request) throws InterruptedException {
    return answer(request);
  }

  private Answer answer(HttpRequest.Builder request) throws InterruptedException {
    long began = System.nanoTime();
    try {
      HttpResponse<byte[]> response =
          server.send(request.timeout(LONGEST), BodyHandlers.ofByteArray());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return Answer.of(response, since(began));
    } catch (IOException ended) {
      return Answer.none(ended.toString(), since(began));
    }
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private void keep(String set) {
    int end = set.indexOf(';');
    String pair = end < 0 ? set : set.substring(0, end);
    int equals = pair.indexOf('=');
    if (equals > 0) {
      String value = pair.substring(equals + 1).strip();
      if (!value.equals(cookies.put(pair.substring(0, equals).strip(), value))) {
        formToken = "";
      }
    }
  }

  private String carried() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
