package org.kakehashi.acceptance.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Papers that a program asks for through REST. */
final class PaperOrders {
  private static final Set<String> IN_THE_MAKING = Set.of("requested", "making");
  private static final int ANSWERS_MOST = 300;

  private final Rest clerk;

  PaperOrders(Rest clerk) {
    this.clerk = clerk;
  }

  /** Asks for a paper and looks again and again until all of it is made. */
  JsonObject made(String kind, String subject) throws IOException, InterruptedException {
    JsonObject edition = state(asked(kind, subject, null));
    for (int look = 0; open(edition) && look < ANSWERS_MOST; look++) {
      Thread.sleep(200);
      edition = clerk.object(path(edition));
    }
    assertEquals("draft", edition.getString("state"), edition.toString());
    return edition;
  }

  /**
   * Asks for a paper and follows it with {@code Prefer: wait}: each answer says something new or
   * comes only when the patience is over.
   */
  void followed(String kind, String subject, String material)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonObject edition = state(asked(kind, subject, material));
    assertNews("requested", edition, began);
    boolean read = false;
    for (int answer = 0; open(edition) && answer < ANSWERS_MOST; answer++) {
      if (edition.getString("state").equals("making") && !read) {
        assertEquals(200, clerk.get(path(edition) + "/files/pdf").statusCode(), "the proof");
        read = true;
      }
      began = System.nanoTime();
      JsonObject later = clerk.object(path(edition));
      assertNews(edition.getString("state"), later, began);
      edition = later;
    }
    assertEquals("draft", edition.getString("state"), edition.toString());
    began = System.nanoTime();
    assertEquals(edition, clerk.waiting(10).object(path(edition)));
    assertTrue(since(began).compareTo(Duration.ofSeconds(10)) < 0, "nothing more is to come");
  }

  private void assertNews(String former, JsonObject edition, long began) {
    assertTrue(
        !edition.getString("state").equals(former) || since(began).compareTo(clerk.patience()) >= 0,
        "told at once what was known: " + edition);
  }

  private HttpResponse<byte[]> asked(String kind, String subject, String material)
      throws IOException, InterruptedException {
    var order = Json.createObjectBuilder().add("kind", kind).add("subject", subject);
    if (material != null) {
      order.add("material", material);
    }
    return clerk.post("/api/v1/papers", order.build().toString());
  }

  private static JsonObject state(HttpResponse<byte[]> asked) {
    assertEquals(202, asked.statusCode(), new String(asked.body(), StandardCharsets.UTF_8));
    return Rest.json(asked);
  }

  private static boolean open(JsonObject edition) {
    return IN_THE_MAKING.contains(edition.getString("state"));
  }

  private static String path(JsonObject edition) {
    return "/api/v1/papers/" + edition.getString("id");
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
