package org.kakehashi.acceptance.deployed;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

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
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    ask(
        HttpRequest.newBuilder(address.resolve(form.attr("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  String page(String path) throws IOException, InterruptedException {
    return ask(HttpRequest.newBuilder(address.resolve(path)));
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
