package org.kakehashi.acceptance.upgrade;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the REST interface answers to every question that reads, and nothing that changes. */
final class PublicAnswers {
  private static final String API = "/api/v1/";

  /** The fiscal years (年度) that the dumps tell of, and those around them. */
  private static final int FIRST_YEAR = 2023;

  private static final int LAST_YEAR = 2029;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final String token;

  PublicAnswers(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  /** The answer to one question; a file's is its type, name and SHA-256. */
  JsonObject to(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build(),
            BodyHandlers.ofByteArray());
    String type = answer.headers().firstValue("Content-Type").orElse("");
    JsonObjectBuilder kept = Json.createObjectBuilder().add("status", answer.statusCode());
    if (type.startsWith("application/json") && !path.contains("/files/")) {
      return kept.add("body", read(answer.body())).build();
    }
    return kept.add("type", type)
        .add("disposition", answer.headers().firstValue("Content-Disposition").orElse(""))
        .add("sha256", sha256(answer.body()))
        .build();
  }

  /** Everything there is, found by going from list to list. */
  Map<String, JsonObject> all() throws IOException, InterruptedException {
    Map<String, JsonObject> answers = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(API + "surveys");
    open.add(API + "papers");
    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .forEach(
            year -> {
              open.add(API + "surveys?fiscal_year=" + year);
              open.add(API + "comparisons?fiscal_year=" + year);
              open.add(API + "reviews/" + year);
            });
    while (!open.isEmpty()) {
      String path = open.remove();
      if (!answers.containsKey(path)) {
        JsonObject answer = to(path);
        answers.put(path, answer);
        if (answer.containsKey("body")) {
          follow(path, answer.getJsonObject("body"), open);
        }
      }
    }
    return answers;
  }

  private static void follow(String path, JsonObject body, Deque<String> open) {
    String list = path.replaceFirst("\\?.*", "");
    if (body.containsKey("items") && !list.contains("/reviews/")) {
      for (JsonObject item : body.getJsonArray("items").getValuesAs(JsonObject.class)) {
        open.add(list + "/" + item.getString("id"));
        if (list.endsWith("/surveys")) {
          open.add(list + "/" + item.getString("id") + "/tally");
        }
      }
      if (body.getInt("page", 1) * body.getInt("size", 1) < body.getInt("total", 0)) {
        open.add(list + "?page=" + (body.getInt("page") + 1));
      }
    }
    if (list.contains("/papers/")) {
      body.getJsonArray("files").getValuesAs(JsonObject.class).stream()
          .map(file -> file.getString("href"))
          .forEach(open::add);
    }
  }

  static void write(Map<String, JsonObject> answers, Path file) throws IOException {
    JsonObjectBuilder kept = Json.createObjectBuilder();
    answers.forEach(kept::add);
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(Files.newBufferedWriter(file))) {
      writer.writeObject(kept.build());
    }
  }

  static JsonObject kept(Path file) throws IOException {
    return read(Files.readAllBytes(file)).asJsonObject();
  }

  private static JsonValue read(byte[] json) {
    try (JsonReader reader =
        Json.createReaderFactory(Map.of())
            .createReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8)) {
      return reader.readValue();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
