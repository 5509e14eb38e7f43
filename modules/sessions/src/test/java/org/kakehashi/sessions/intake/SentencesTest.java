package org.kakehashi.sessions.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.sessions.CallingOffNeedsReason;

class SentencesTest {
  @Test
  @DisplayName("取込みの誤りは、規則の文をそのまま引いて知らせる")
  void aRuleIsQuotedInItsOwnWords() {
    Sentences sentences = new Sentences();
    assertEquals("「理由」は1000文字以内で入力してください。", sentences.of(new TextTooLong("理由", 1000)));
    assertEquals("「見送り」とするときは、見送りの理由を入力してください。", sentences.of(new CallingOffNeedsReason()));
    assertEquals("ほかの人が先に変更しました。最新の内容を確認して、もう一度操作してください。", sentences.of(new ChangedMeanwhile()));
    assertEquals("「NAHA」が見つかりません。", sentences.of(new NotFound("bureau", "NAHA")));
  }
}
