package org.kakehashi.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.CitationMustNotNamePersons;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.testing.PrintedComparison;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Page;

@Tag("R66")
@DisplayName("引用文の入力画面")
class CitationResourceTest {
  private static final UUID ID = new UUID(0, 1);
  private static final Citation KEPT =
      new Citation(null, null, null, "予算の確保が課題", PrintedComparison.MINUTES, null);
  private static final Comparison COMPARISON =
      new Comparison(
          ID, 0, 1, "", PrintedComparison.printed(2026).withCitations(List.of(KEPT, KEPT)));

  @ParameterizedTest
  @DisplayName("引用文に個人情報があれば、新しい引用でも直した引用でも、引用文の欄に示す")
  @CsvSource({"new,2", "2,1"})
  void personalDataIsMarkedAtTheText(String place, int at) {
    CitationResource resource = new CitationResource();
    resource.caller =
        new CurrentCaller() {
          @Override
          public Actor actor() {
            return TestActors.secretariat("在留支援課");
          }
        };
    resource.comparisons =
        (Comparisons)
            Proxy.newProxyInstance(
                Comparisons.class.getClassLoader(),
                new Class<?>[] {Comparisons.class},
                (self, method, args) -> {
                  if (method.getName().equals("save")) {
                    throw new CitationMustNotNamePersons(at, "電話番号");
                  }
                  return COMPARISON;
                });
    var answer = resource.write(ID, place, form());
    assertEquals(422, answer.getStatus());
    var page = assertInstanceOf(Page.class, answer.getEntity());
    assertEquals(
        Map.of("text", "この比較の" + (at + 1) + "番目の引用文に、個人情報と思われる記載（電話番号）があります。取り除くか、■などに置き換えてください。"),
        assertInstanceOf(CitationFormView.class, page.view()).form().errors());
  }

  private static MultivaluedMap<String, String> form() {
    var form = new MultivaluedHashMap<String, String>();
    form.putSingle("version", "0");
    form.putSingle("text", "連絡は09012345678まで");
    form.putSingle("source", "アンケート");
    return form;
  }
}
