package org.kakehashi.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Asks as a browser does, by cookie, and as a program does, by access token. */
final class Visitor {
  private static final int MOST_REQUESTS = 10_000;

  private static final String CLICK_TO_LAST_BYTE = "from the click to the PDF's last byte";

  private final LocalServer server;
  private final String cookie;

  private Visitor(LocalServer server, String cookie) {
    this.server = server;
    this.cookie = cookie;
  }

  /** Somebody signed in with what the environment holds. */
  static Visitor of(LocalServer server) {
    return new Visitor(server, System.getenv().getOrDefault("KAKEHASHI_COOKIE", ""));
  }

  /** The same program, whose pages are those for strangers. */
  static Visitor signedOut(LocalServer server) {
    return new Visitor(server, "");
  }

  /** The survey that everybody reads. */
  JsonObject firstSurvey() throws IOException, InterruptedException {
    JsonObject found = json(send("/api/v1/surveys", null));
    if (!found.containsKey("items") || found.getJsonArray("items").isEmpty()) {
      throw new IllegalStateException("no survey can be read there: " + found);
    }
    return found.getJsonArray("items").getJsonObject(0);
  }

  /**
   * Reads the mix in its order until it is over.
   *
   * @param first where in the mix to begin, so that people don't walk in step
   * @param thinking between two requests
   */
  Waits read(List<String> mix, int first, Duration thinking, BooleanSupplier over)
      throws InterruptedException {
    Waits waits = new Waits();
    for (int step = 0; step < MOST_REQUESTS && !over.getAsBoolean(); step++) {
      String path = mix.get((first + step) % mix.size());
      long start = System.nanoTime();
      boolean answered = answered(path);
      waits.add(path.replaceAll("[0-9a-f-]{36}", "{id}"), System.nanoTime() - start, answered);
      Thread.sleep(thinking.toMillis());
    }
    return waits;
  }

  private boolean answered(String path) throws InterruptedException {
    try {
      return send(path, null).statusCode() == 200;
    } catch (IOException hung) {
      return false;
    }
  }

  /** Asks for an edition that nobody has asked for, takes its PDF, and sees it completed. */
  Waits paper(String survey) throws IOException, InterruptedException {
    long start = System.nanoTime();
    String request =
        Json.createObjectBuilder()
            .add("kind", "survey-tally")
            .add("subject", survey)
            .add("material", "負荷" + start)
            .build()
            .toString();
    JsonObject edition = json(send("/api/v1/papers", request));
    String path = "/api/v1/papers/" + edition.getString("id", "");
    while ("requested".equals(edition.getString("state", "")) && patient(start)) {
      edition = json(send(path, null));
    }
    long offered = System.nanoTime();
    HttpResponse<byte[]> pdf = send(path + "/files/pdf", null);
    long taken = System.nanoTime();
    while ("making".equals(edition.getString("state", "")) && patient(start)) {
      edition = json(send(path, null));
    }
    Waits waits = new Waits();
    waits.add(CLICK_TO_LAST_BYTE, taken - start, pdf.statusCode() == 200);
    waits.add("from the click until the PDF is offered", offered - start, true);
    waits.add(
        "from the click until all files are made",
        System.nanoTime() - start,
        "draft".equals(edition.getString("state", "")));
    return waits;
  }

  private static boolean patient(long start) {
    return System.nanoTime() - start < LocalServer.PATIENCE.toNanos();
  }

  /** The pages and resources that are read in turn. */
  List<String> mix(String survey) throws IOException, InterruptedException {
    List<String> mix = new ArrayList<>();
    if (!cookie.isEmpty()) {
      mix.addAll(
          List.of(
              "/",
              "/surveys",
              "/surveys/" + survey,
              "/comparisons",
              "/comparisons/" + firstId("/api/v1/comparisons?fiscal_year=2025"),
              "/reviews",
              "/reviews/2025",
              "/papers",
              "/papers/" + firstId("/api/v1/papers"),
              "/settings"));
    }
    mix.addAll(
        List.of(
            "/api/v1/surveys",
            "/api/v1/surveys/" + survey,
            "/api/v1/surveys/" + survey + "/tally",
            "/api/v1/papers"));
    return mix;
  }

  private String firstId(String list) throws IOException, InterruptedException {
    return json(send(list, null)).getJsonArray("items").getJsonObject(0).getString("id");
  }

  private HttpResponse<byte[]> send(String path, @Nullable String json)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        path.startsWith("/api/")
            ? server.program(path).header("Prefer", "wait=5")
            : server.browser(path, cookie);
    if (json != null) {
      request
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }
    return server.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static JsonObject json(HttpResponse<byte[]> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          answer.uri().getPath() + " answered " + answer.statusCode() + "; is the token right?");
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
      return reader.readObject();
    }
  }
}
