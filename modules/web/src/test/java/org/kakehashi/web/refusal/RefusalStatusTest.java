package org.kakehashi.web.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.Busy;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.DatabaseIsBusy;
import org.kakehashi.office.DiskIsFull;
import org.kakehashi.office.SignInRefused;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.web.access.BodyTooLong;
import org.kakehashi.web.access.BodyTooSlow;
import org.kakehashi.web.access.FormNotOurs;
import org.kakehashi.web.page.FieldMustBe;

@DisplayName("断りの種類が、応答の状態を決める")
class RefusalStatusTest {
  private static final Pattern STATUS =
      Pattern.compile("(?<![\\w.])(?:401|403|404|409|413|422|429|503)(?![\\w.])");

  @Test
  @DisplayName("種類ごとの状態コード")
  void everyKindHasItsStatus() {
    assertEquals(404, RefusalStatus.of(new NotFound("survey", "1")));
    assertEquals(403, RefusalStatus.of(new NotPermitted(Permission.EDIT, Area.SURVEYS)));
    assertEquals(403, RefusalStatus.of(new FormNotOurs()));
    assertEquals(401, RefusalStatus.of(new SignInRefused()));
    assertEquals(409, RefusalStatus.of(new ChangedMeanwhile()));
    assertEquals(422, RefusalStatus.of(new TextTooLong("name", "名称", 5)));
    assertEquals(413, RefusalStatus.of(new BodyTooLong(5)));
    assertEquals(400, RefusalStatus.of(new FieldMustBe("名称", "日付")));
    assertEquals(429, RefusalStatus.of(new SignInThrottled(60)));
    assertEquals(Duration.ofMinutes(1), new SignInThrottled(60).retryAfter());
    assertEquals(503, RefusalStatus.of(new NoRoom()));
    assertEquals(503, RefusalStatus.of(new DatabaseIsBusy()));
    assertEquals(503, RefusalStatus.of(new DiskIsFull()));
    assertEquals(408, RefusalStatus.of(new BodyTooSlow()));
  }

  @Test
  @DisplayName("プログラムには、破られた規則のすべてを、項目の位置とともに知らせる")
  void aProblemTellsAllBrokenRules() {
    var broken = BrokenRules.collector();
    broken.required("series", "行事の名称", "", 5);
    broken.within("headcount", () -> broken.optional("a/b", "備考", "123456", 5));
    var one = problem(assertThrows(RuleViolation.class, broken::refuse));
    assertEquals("urn:kakehashi:TextMustNotBeEmpty", one.getString("type"));
    assertEquals("TextMustNotBeEmpty", one.getString("code"));
    var errors = one.getJsonArray("errors");
    assertEquals("/series", errors.getJsonObject(0).getString("pointer"));
    assertEquals("TextTooLong", errors.getJsonObject(1).getString("code"));
    assertEquals("/a~1b", errors.getJsonObject(1).getString("pointer"));
    assertEquals("「備考」は5文字以内で入力してください。", errors.getJsonObject(1).getString("detail"));
  }

  @Test
  @DisplayName("断りのJSONの項目と順序は変わらない")
  void aProblemIsWrittenAsPromised() {
    var refusal = new TextTooLong("name", "名称", 5);
    var error = new ErrorView(422, "見出し", "一文。\n\"二文\"", "A1");
    assertEquals(
        "{\"type\":\"urn:kakehashi:TextTooLong\",\"title\":\"見出し\",\"status\":422,"
            + "\"detail\":\"一文。\\n\\\"二文\\\"\",\"instance\":\"urn:kakehashi:error:A1\","
            + "\"code\":\"TextTooLong\",\"arguments\":[\"名称\",\"5\"],\"errors\":[{"
            + "\"code\":\"TextTooLong\",\"detail\":\"「名称」は5文字以内で入力してください。\","
            + "\"pointer\":\"/name\"}]}",
        Problem.of(error, refusal));
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"見出し\",\"status\":404,\"detail\":\"一文。\"}",
        Problem.of(new ErrorView(404, "見出し", "一文。", null), null));
  }

  @Test
  @DisplayName("項目のない断りは、位置を言わない")
  void aProblemWithoutFieldsHasNoPointer() {
    var error = problem(new ChangedMeanwhile()).getJsonArray("errors").getJsonObject(0);
    assertEquals(List.of("code", "detail"), List.copyOf(error.keySet()));
  }

  @Test
  @DisplayName("断りの状態コードを書くのは、翻訳するところだけである")
  void nobodyElseWritesAStatus() throws IOException {
    var wrong = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("RefusalStatus.java") && writesAStatus(Files.readString(file))) {
          wrong.add(file.toString());
        }
      }
    }
    assertEquals(Set.of(), wrong);
    var translator = Path.of("src/main/java/org/kakehashi/web/refusal/RefusalStatus.java");
    assertTrue(writesAStatus(Files.readString(translator)), "a written status is found");
  }

  @Test
  @DisplayName("状態コードを書けば必ず見つかる")
  void aStatusWrittenByHandIsFound() {
    assertTrue(writesAStatus("return page(form).withStatus(422);"));
    assertTrue(writesAStatus("private static final int CONFLICT = 409;"));
    assertFalse(writesAStatus("return page(form).withStatus(RefusalStatus.INVALID);"));
    assertFalse(writesAStatus(" * answered with 409 where somebody else was first"));
  }

  private static boolean writesAStatus(String source) {
    return source
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("*") && !line.startsWith("/"))
        .anyMatch(line -> STATUS.matcher(line).find());
  }

  private static JsonObject problem(RuleViolation refusal) {
    var error = ErrorView.of(RefusalStatus.of(refusal));
    try (var reader = Json.createReader(new StringReader(Problem.of(error, refusal)))) {
      return reader.readObject();
    }
  }

  /** The house has its hands full. */
  private static final class NoRoom extends Busy {
    private static final long serialVersionUID = 1L;

    NoRoom() {
      super("NoRoom", Side.HOUSE, Duration.ofSeconds(5), List.of());
    }
  }
}
