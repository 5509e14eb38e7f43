package org.kakehashi.acceptance.deployed;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.kakehashi.acceptance.product.MultipartForm;

/** Somebody at a browser without scripts, signed in through a one-time link. */
final class Visitor {
  private static final String PASSWORD = "Kakari-no-Aikotoba-2026";

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI address;

  /**
   * @param link the one-time link's path
   */
  Visitor(URI address, String link) throws IOException, InterruptedException {
    this.address = address;
    var form = Jsoup.parse(page(link)).select("form:has([name=password-again])");
    Map<String, String> fields =
        Map.of(
            "csrf", form.select("[name=csrf]").val(),
            "link", form.select("[name=link]").val(),
            "login", form.select("[name=login]").val(),
            "password", PASSWORD,
            "password-again", PASSWORD);
    HttpResponse<String> redeemed = post(form.attr("action"), fields);
    if (redeemed.statusCode() != 200) {
      throw new IOException(redeemed.statusCode() + " " + redeemed.uri().getPath());
    }
  }

  String page(String path) throws IOException, InterruptedException {
    return ask(HttpRequest.newBuilder(address.resolve(path)));
  }

  /** A file that a page offers. */
  byte[] file(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(address.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + path);
    }
    return answer.body();
  }

  /** Sends a form that takes a file, with what its page shows besides. */
  HttpResponse<String> upload(String path, byte[] file) throws IOException, InterruptedException {
    Element form = Jsoup.parse(page(path)).selectFirst("form:has([type=file])");
    MultipartForm sent = new MultipartForm();
    form.select("input[type=hidden]").forEach(e -> sent.field(e.attr("name"), e.val()));
    form.select("select[name]")
        .forEach(e -> sent.field(e.attr("name"), e.select("option[selected]").val()));
    sent.file("file", file);
    return client.send(
        sent.postedBy(HttpRequest.newBuilder(address.resolve(form.attr("action")))).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Sends a form as its page shows it, with something else in one field. */
  HttpResponse<String> send(Element form, String field, String value)
      throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[name], textarea[name]").forEach(e -> fields.put(e.attr("name"), e.val()));
    form.select("select[name]")
        .forEach(
            e -> {
              Element chosen = e.selectFirst("option[selected]");
              fields.put(e.attr("name"), chosen == null ? e.select("option").val() : chosen.val());
            });
    fields.put(field, value);
    return post(form.attr("action"), fields);
  }

  private HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.uri().getPath());
    }
    return answer.body();
  }
}
