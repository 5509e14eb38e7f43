package org.kakehashi.acceptance.nodes;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.kakehashi.acceptance.product.MultipartForm;

/** A clerk's browser, with its cookies, and their program; either may turn to any node. */
final class Clerk {
  private static final Pattern TOKEN = Pattern.compile("kkh_[A-Za-z0-9_-]{43}");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Map<String, String> cookies = new TreeMap<>();
  private String token = "";

  HttpResponse<String> open(Node node, String path) throws IOException, InterruptedException {
    return browse(HttpRequest.newBuilder(at(node, path)));
  }

  /**
   * Sends a form whose page was opened before, perhaps on another node.
   *
   * @param fields names and values in turn
   */
  HttpResponse<String> send(Node node, String path, String... fields)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int field = 0; field < fields.length; field += 2) {
      body.append(field == 0 ? "" : "&").append(encoded(fields[field]));
      body.append('=').append(encoded(fields[field + 1]));
    }
    return browse(
        HttpRequest.newBuilder(at(node, path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  HttpResponse<String> send(Node node, String path, MultipartForm form)
      throws IOException, InterruptedException {
    return browse(form.postedBy(HttpRequest.newBuilder(at(node, path))));
  }

  /** The form token of a page. */
  static String csrf(HttpResponse<String> page) {
    return Jsoup.parse(page.body()).select("main input[name=csrf]").val();
  }

  /** Hands the program the access token that a page shows once. */
  void keepTokenOf(HttpResponse<String> page) {
    Matcher shown = TOKEN.matcher(page.body());
    if (!shown.find()) {
      throw new AssertionError(page.statusCode() + " " + page.body());
    }
    token = shown.group();
  }

  JsonObject ask(Node node, String path) throws IOException, InterruptedException {
    return json(client.send(program(node, path).build(), BodyHandlers.ofString()));
  }

  JsonObject order(Node node, String path, String json) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        program(node, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    return json(client.send(request.build(), BodyHandlers.ofString()));
  }

  private HttpRequest.Builder program(Node node, String path) {
    return HttpRequest.newBuilder(at(node, path)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> browse(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    String carried =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    if (!carried.isEmpty()) {
      request.header("Cookie", carried);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String[] cookie = set.split(";", 2)[0].split("=", 2);
      cookies.put(cookie[0], cookie[1]);
    }
    return answer;
  }

  private static JsonObject json(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.uri() + " " + answer.statusCode() + " " + answer.body());
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static URI at(Node node, String path) {
    return node.address().resolve(path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
