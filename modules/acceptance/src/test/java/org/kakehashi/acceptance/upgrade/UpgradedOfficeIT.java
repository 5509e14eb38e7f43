package org.kakehashi.acceptance.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.acceptance.product.Launched;

/**
 * The product on the database of the newest earlier version: programs that were written for that
 * version get the answers that it gave.
 *
 * <p>{@code -Danswers=record} keeps what is answered now as that version's own; only that version
 * itself may be asked so.
 */
class UpgradedOfficeIT {
  private static final EarlierVersion VERSION =
      EarlierVersion.values()[EarlierVersion.values().length - 1];

  /** Two cores start a server for a minute only. */
  private static final String LIGHT = "-XX:TieredStopAtLevel=1";

  private static OfficeDatabases server;
  private static Launched product;
  private static PublicAnswers answers;

  @BeforeAll
  static void start() throws Exception {
    server = OfficeDatabases.start();
    Map<String, String> settings = new TreeMap<>(server.of(VERSION).settings());
    settings.put("KAKEHASHI_JAVA_OPTIONS", LIGHT);
    product = Launched.on(Path.of("target", "upgraded").toAbsolutePath(), settings);
    product.linesUpTo("止めるには");
    answers = new PublicAnswers(product.address(), VERSION.token());
    if ("record".equals(System.getProperty("answers"))) {
      PublicAnswers.write(answers.all(), VERSION.answers());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    // Nothing of it is wanted any more, so nobody waits for its orderly end.
    product.process().children().forEach(ProcessHandle::destroyForcibly);
    if (!product.process().waitFor(30, TimeUnit.SECONDS)) {
      product.process().destroyForcibly();
    }
    server.close();
  }

  @Test
  @DisplayName("以前の版のアクセストークンで、以前の版と同じ答えが得られる")
  void theAnswersAreThoseOfTheEarlierVersion() throws Exception {
    JsonObject kept = PublicAnswers.kept(VERSION.answers());
    assertEquals(Map.of(), differences(kept));
    assertTrue(kept.size() > 40, "hardly anything was asked");
  }

  @Test
  @DisplayName("答えが一箇所でも違えば、その問いを挙げて報告される")
  void anotherAnswerIsNoticed() throws Exception {
    JsonObject kept =
        Json.createPatchBuilder()
            .replace("/~1api~1v1~1surveys/body/total", 99)
            .build()
            .apply(PublicAnswers.kept(VERSION.answers()));
    assertEquals(Set.of("/api/v1/surveys"), differences(kept).keySet());
  }

  /** What is answered otherwise than it was, by question. */
  private static Map<String, String> differences(JsonObject kept) throws Exception {
    Map<String, String> differences = new TreeMap<>();
    for (String path : kept.keySet()) {
      JsonObject was = kept.getJsonObject(path);
      assertEquals(200, was.getInt("status"), path);
      JsonValue otherwise = AddedFields.otherwise(was, answers.to(path));
      if (!otherwise.asJsonArray().isEmpty()) {
        differences.put(path, otherwise.toString());
      }
    }
    return differences;
  }
}
