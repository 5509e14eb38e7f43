package org.kakehashi.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusalSentenceTest {
  @Test
  @DisplayName("利用者の入力に「{1}」とあっても、そのまま示し、ほかの値で埋めない")
  void whatAnArgumentHoldsIsNoPlace() {
    assertEquals(
        "「{1}」と「乙」は別です。{2}", RefusalSentence.filled("「{0}」と「{1}」は別です。{2}", List.of("{1}", "乙")));
  }
}
