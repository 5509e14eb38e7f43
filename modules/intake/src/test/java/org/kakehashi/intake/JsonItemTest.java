package org.kakehashi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;

class JsonItemTest {
  private final JsonItem item =
      new JsonItem("r7.json", "decisions[0]", JsonValue.EMPTY_JSON_OBJECT);

  @Test
  @DisplayName("取込みの誤りは、規則の文をそのまま引いて知らせる")
  void aRuleIsQuotedInItsOwnWords() {
    assertEquals("「理由」は1000文字以内で入力してください。", said(new TextTooLong("reason", "理由", 1000)));
    assertEquals("ほかの人が先に変更しました。最新の内容を確認して、もう一度操作してください。", said(new ChangedMeanwhile()));
    assertEquals("「NAHA」が見つかりません。", said(new NotFound("bureau", "NAHA")));
  }

  @Test
  @DisplayName("数としても大きさとしてもあり得ない人数は、場所を示して断る")
  void whatNobodyCanCountIsRefused() throws Exception {
    for (String number : List.of("1e400", "-1", "1.5", "9999999999")) {
      JsonItem counted =
          new JsonItem("r7.json", "", StrictJson.object("{\"n\": " + number + "}", 3));
      assertThrows(UnreadableProgramme.class, () -> counted.count("n"), number);
    }
    assertThrows(MalformedJson.class, () -> StrictJson.object("{\"n\": 1e99999999999}", 3));
  }

  @Test
  @DisplayName("同じ列名を二度あげた様式でも、知らない項目だけを断る")
  void aNameGivenTwiceIsStillKnown() throws Exception {
    JsonItem row = new JsonItem("a.json", "rows[0]", StrictJson.object("{\"対面\": 1}", 3));
    row.only("対面", "対面");
    assertThrows(UnreadableProgramme.class, () -> row.only("オンライン", "オンライン"));
  }

  private String said(RuleViolation refusal) {
    UnreadableProgramme fault =
        assertThrows(
            UnreadableProgramme.class,
            () ->
                item.naming(
                    () -> {
                      throw refusal;
                    }));
    assertEquals(List.of("r7.json", "decisions[0]"), fault.arguments().subList(0, 2));
    return fault.arguments().get(2);
  }
}
