package org.kakehashi.reporting.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  @DisplayName("検査の指摘は、どの文言がどの規則に反するかを一度だけ述べる")
  void oneBreachIsNamedOnce() {
    List<ReadabilityIssue> findings =
        List.of(
            new ReadabilityIssue(Rule.L3_05, "survey_tally!H2", "「令和7年3月」：日付の形が標準ではありません"),
            new ReadabilityIssue(Rule.L3_05, "csv!H2", "「令和7年3月」：日付の形が標準ではありません"),
            new ReadabilityIssue(Rule.L1_06, "csv!H3", "「教　育」：空白で体裁を整えています"),
            new ReadabilityIssue(Rule.L1_08, "csv!H4", "「①」：機種依存文字があります"));
    assertEquals(
        "「令和7年3月」：日付の形が標準ではありません"
            + "（規則L3-05「時間軸の表記が標準化されているか」、survey_tally!H2ほか1か所）"
            + "／「教　育」：空白で体裁を整えています"
            + "（規則L1-06「スペースや改行等で体裁を整えていないか」、csv!H3）",
        ReadabilityIssue.summary(findings, 2));
  }
}
