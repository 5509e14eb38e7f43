package org.kakehashi.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;

@DisplayName("入力画面の流れは一つである")
class FormFlowTest {
  private static final FormEntry SENT =
      FormEntry.empty().value("title", "").value("text", "").value("version", "3");
  private static final FormFlow FLOW =
      FormFlow.of(SENT, FormFields.of("title", "text")).overtaken(() -> 7);

  private final List<FormState> shown = new ArrayList<>();

  @Test
  @DisplayName("保存できたときは、次の画面へ移る")
  void whatIsWrittenLeadsOn() {
    var answer = FLOW.leadOn(() -> URI.create("/next"), this::page);
    assertEquals(303, answer.getStatus());
    assertEquals(URI.create("/next"), answer.getLocation());
    assertEquals(List.of(), shown);
  }

  @Test
  @DisplayName("一度の送信にある誤りは、すべてそれぞれの欄に示す")
  void allBrokenRulesComeTogether() {
    var answer =
        refused(
            () -> {
              var broken = BrokenRules.collector();
              broken.required("title", "件名", "", 10);
              broken.required("text", "本文", "", 10);
              broken.refuse();
              return new AssertionError();
            });
    assertEquals(422, answer.getStatus());
    assertEquals(Set.of("title", "text"), back().entry().errors().keySet());
    assertEquals(2, back().notice().orElseThrow().problems().size());
  }

  @Test
  @DisplayName("読み取れない欄と守られていない決まりは、併せて示す")
  void whatCannotBeReadAndWhatIsBrokenComeTogether() {
    var answer =
        refused(
            () -> {
              var reader = new FormReader(SENT.value("count", "多数"));
              return reader.whole(
                  () -> {
                    reader.count("count", "人数");
                    var broken = BrokenRules.collector();
                    broken.required("title", "件名", "", 10);
                    broken.refuse();
                    return new AssertionError();
                  });
            });
    assertEquals(422, answer.getStatus());
    assertEquals(Set.of("count", "title"), back().entry().errors().keySet());
  }

  @Test
  @DisplayName("先に変更されていたときは、入力を残し、最新の版で送り直せるようにする")
  void whoComesSecondKeepsWhatWasTyped() {
    var answer =
        refused(
            () -> {
              throw new ChangedMeanwhile();
            });
    assertEquals(409, answer.getStatus());
    assertTrue(back().changed());
    assertEquals("7", back().entry().value("version"));
  }

  @Test
  @DisplayName("断りの種類が、入力画面でも応答の状態を決める")
  void theKindOfTheRefusalIsTheStatus() {
    assertEquals(409, refused(thrown(new AlreadyEntered("title", "重なる名"))).getStatus());
    assertEquals(Set.of("title"), back().entry().errors().keySet());
    assertFalse(back().changed());
    assertEquals(403, refused(thrown(new OnlyOwnBureau("OSAKA"))).getStatus());
    assertEquals(SENT.values(), back().entry().values());
  }

  @Test
  @DisplayName("混み合っているときは、いつ送り直せばよいかを伝え、入力を残す")
  void whatIsTooBusySaysWhenToComeAgain() {
    var answer = refused(thrown(new SignInThrottled(40)));
    assertEquals("40", answer.getHeaderString(HttpHeaders.RETRY_AFTER));
    assertEquals(SENT.values(), back().entry().values());
  }

  @Test
  @DisplayName("どの欄にも属さない断りは、欄を定めてあればその欄に、なければ画面の上に示す")
  void whatBelongsToNoFieldStandsAbove() {
    refused(thrown(new OnlyOwnBureau("OSAKA")));
    assertEquals(Set.of(), back().entry().errors().keySet());
    assertTrue(back().notice().isPresent());
    FLOW.otherwise("file").answer(() -> fail(new OnlyOwnBureau("OSAKA")), this::page);
    assertEquals(Set.of("file"), back().entry().errors().keySet());
  }

  @Test
  @DisplayName("開いたばかりの入力画面には、誤りも断りもない")
  void anOpenedFormIsClean() {
    assertNull(FormState.of(SENT).refused());
    assertFalse(FormState.of(SENT).notice().isPresent());
  }

  private FormState back() {
    return shown.get(shown.size() - 1);
  }

  private Response refused(Supplier<?> write) {
    return FLOW.answer(
        () -> {
          throw new AssertionError(write.get());
        },
        this::page);
  }

  private static Supplier<Object> thrown(RuleViolation refusal) {
    return () -> fail(refusal);
  }

  private static Response fail(RuleViolation refusal) {
    throw refusal;
  }

  private Page page(FormState state) {
    shown.add(state);
    return new Page("shell/error", new PageFrame("", null, List.of(), null, "", List.of()), state);
  }
}
