package org.kakehashi.acceptance.deployed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.kakehashi.acceptance.product.MultipartForm;

/** A program that uses REST, or a stranger where it has no token. */
final class Rest {
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final URI address;
  private final String token;
  private final int patience;

  Rest(URI address, String token) {
    this(address, token, 0);
  }

  private Rest(URI address, String token, int patience) {
    this.address = address;
    this.token = token;
    this.patience = patience;
  }

  /** The same program, which rather waits that many seconds for news than asks again. */
  Rest waiting(int seconds) {
    return new Rest(address, token, seconds);
  }

  JsonObject object(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " " + answer.statusCode());
    }
    return json(answer);
  }

  /** The first page of a list. */
  List<JsonObject> items(String path) throws IOException, InterruptedException {
    return object(path).getJsonArray("items").getValuesAs(JsonObject.class);
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> post(String path, byte[] json) throws IOException, InterruptedException {
    return post(path, "application/json", json);
  }

  HttpResponse<byte[]> post(String path, String mediaType, byte[] body)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
    return post(path, json.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> put(String path, String json) throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> post(String path, MultipartForm form)
      throws IOException, InterruptedException {
    return client.send(
        form.postedBy(request(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  static JsonObject json(HttpResponse<byte[]> response) {
    try (var reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
      return reader.readObject();
    }
  }

  /** How long an answer may take before it says that there is no news. */
  Duration patience() {
    return Duration.ofSeconds(patience);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
    if (patience > 0) {
      request.header("Prefer", "wait=" + patience);
    }
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }
}
