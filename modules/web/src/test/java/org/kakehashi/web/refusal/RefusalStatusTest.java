package org.kakehashi.web.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.Busy;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.SignInRefused;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.web.access.BodyTooLong;
import org.kakehashi.web.access.FormNotOurs;
import org.kakehashi.web.page.FieldMustBe;

@DisplayName("断りの種類が、応答の状態を決める")
class RefusalStatusTest {
  @Test
  @DisplayName("種類ごとの状態コード")
  void everyKindHasItsStatus() {
    assertEquals(404, RefusalStatus.of(new NotFound("survey", "1")));
    assertEquals(403, RefusalStatus.of(new NotPermitted(Permission.EDIT)));
    assertEquals(403, RefusalStatus.of(new FormNotOurs()));
    assertEquals(401, RefusalStatus.of(new SignInRefused()));
    assertEquals(409, RefusalStatus.of(new ChangedMeanwhile()));
    assertEquals(422, RefusalStatus.of(new TextTooLong("name", "名称", 5)));
    assertEquals(413, RefusalStatus.of(new BodyTooLong(5)));
    assertEquals(400, RefusalStatus.of(new FieldMustBe("名称", "日付")));
    assertEquals(429, RefusalStatus.of(new SignInThrottled(60)));
    assertEquals(Duration.ofMinutes(1), new SignInThrottled(60).retryAfter());
    assertEquals(503, RefusalStatus.of(new NoRoom()));
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
  @DisplayName("項目のない断りは、位置を言わない")
  void aProblemWithoutFieldsHasNoPointer() {
    var error = problem(new ChangedMeanwhile()).getJsonArray("errors").getJsonObject(0);
    assertEquals(List.of("code", "detail"), List.copyOf(error.keySet()));
  }

  private static jakarta.json.JsonObject problem(RuleViolation refusal) {
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
