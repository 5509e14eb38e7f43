package org.kakehashi.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** The application's REST, as any program with an access token uses it. */
final class RestClient {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI address;
  private final String token;

  RestClient(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  JsonObject get(String path) throws IOException, InterruptedException {
    return object(bytes(path));
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    return answer(request(path).GET().build());
  }

  JsonObject send(String path, byte[] json) throws IOException, InterruptedException {
    return object(
        answer(
            request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                .build()));
  }

  static JsonObject object(byte[] json) {
    try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new LauncherProblem.DemonstrationFailed("JSONとして読めない応答又はファイルがあります。");
    }
  }

  static byte[] json(UnaryOperator<JsonObjectBuilder> members) {
    return members
        .apply(Json.createObjectBuilder())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "*/*");
  }

  private byte[] answer(HttpRequest request) throws IOException, InterruptedException {
    var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw new LauncherProblem.DemonstrationFailed(
          request.method()
              + " "
              + request.uri().getPath()
              + " は"
              + response.statusCode()
              + "でした。"
              + detail(response.body()));
    }
    return response.body();
  }

  private static String detail(byte[] body) {
    try {
      return object(body).getString("detail", "");
    } catch (LauncherProblem.DemonstrationFailed e) {
      return "";
    }
  }
}
