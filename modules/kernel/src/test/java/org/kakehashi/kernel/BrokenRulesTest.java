package org.kakehashi.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一度に破られた規則は、一度に知らせる")
class BrokenRulesTest {
  @Test
  @DisplayName("破られた規則が一つなら、その規則そのものである")
  void oneBrokenRuleIsItself() {
    var broken = BrokenRules.collector();
    assertEquals("甲", broken.required("name", "名称", " 甲 ", 5));
    broken.required("text", "内容", "", 5);
    var refused = assertThrows(TextMustNotBeEmpty.class, broken::refuse);
    assertEquals(List.of("text"), refused.fields());
    assertEquals(List.of(refused), refused.rules());
  }

  @Test
  @DisplayName("いくつもあれば、それぞれの符号と項目を持つ")
  void severalAreToldTogether() {
    var broken = BrokenRules.collector();
    broken.required("name", "名称", null, 5);
    broken.within("headcount", () -> EnteredText.optional("remark", "備考", "123456", 5));
    var refused = assertThrows(BrokenRules.class, broken::refuse);
    assertEquals("TextMustNotBeEmpty", refused.code());
    assertEquals(
        List.of("TextMustNotBeEmpty[name]", "TextTooLong[headcount.remark]"),
        refused.rules().stream().map(rule -> rule.code() + rule.fields()).toList());
    refused.within("entry");
    assertEquals(List.of("entry.headcount.remark"), refused.rules().get(1).fields());
  }

  @Test
  @DisplayName("何も破られていなければ断らない")
  void nothingBrokenPasses() {
    assertDoesNotThrow(BrokenRules.collector()::refuse);
  }
}
