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

/** A clerk's browser, with its cookies, and their program; either may turn to any node. */
final class Clerk {
  private static final String BOUNDARY = "----between-two-parts";
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

  /**
   * Sends an upload.
   *
   * @param fields in the form's order
   * @param files the files' contents by field
   */
  HttpResponse<String> upload(
      Node node, String path, Map<String, String> fields, Map<String, String> files)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) -> part(body, "name=\"" + name + "\"", "text/plain; charset=UTF-8", value));
    files.forEach(
        (name, content) ->
            part(
                body, "name=\"" + name + "\"; filename=\"" + name + ".csv\"", "text/csv", content));
    body.append("--").append(BOUNDARY).append("--\r\n");
    return browse(
        HttpRequest.newBuilder(at(node, path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body.toString())));
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

  private static void part(StringBuilder body, String disposition, String type, String content) {
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
    body.append(disposition).append("\r\nContent-Type: ").append(type).append("\r\n\r\n");
    body.append(content).append("\r\n");
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
