package org.kakehashi.surveys.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.survey.SurveyDraft;

class CountsJsonTest {
  private static SurveyDraft read(String json) {
    return CountsJson.read("調査.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String survey(String count) {
    return "{\"title_in_seed\":\"調査\",\"questions\":[{\"question_text\":\"必要ですか。\",\"type\":\"SA\","
        + "\"options\":[{\"label\":\"必要\",\"count\":"
        + count
        + "}]}]}";
  }

  private static SurveyFileFaulty refused(String json) {
    SurveyFileFaulty refusal = assertThrows(SurveyFileFaulty.class, () -> read(json));
    assertFalse(refusal.faults().get(0).sentence().isBlank());
    return refusal;
  }

  @Test
  @DisplayName("文書全体でも、調査の部分だけでも読める")
  void aDocumentOrItsSectionIsRead() {
    assertEquals("調査", read(survey("3")).title());
    SurveyDraft whole =
        read("{\"_about\":\"\",\"survey_case_conference\":" + survey("3") + ",\"x\":{}}");
    assertEquals(3, whole.questions().get(0).options().get(0).count());
    assertEquals("調査", read("\uFEFF" + survey("0")).title());
  }

  @ParameterizedTest
  @DisplayName("回答数は0から99999999までの整数だけ")
  @ValueSource(
      strings = {
        "-1",
        "1.5",
        "1.0",
        "1e3",
        "1e999999999",
        "100000000",
        "99999999999999999999",
        "\"21\"",
        "null",
        "true",
        "[21]",
        "{}"
      })
  void countsAreWholeNumbers(String count) {
    assertEquals("questions[0].options[0].count", refused(survey(count)).faults().get(0).column());
  }

  @ParameterizedTest
  @DisplayName("壊れたJSONは分かる文で断る")
  @ValueSource(
      strings = {
        "{",
        "{}",
        "{\"title_in_seed\":1}",
        "{\"title_in_seed\":\"a\",\"title_in_seed\":\"b\"}",
        "{\"title_in_seed\":\"調査\",\"questions\":{}}",
        "{\"title_in_seed\":\"調査\",\"questions\":[]}",
        "{\"title_in_seed\":\"調査\",\"questions\":[1]}",
        "{\"survey_case_conference\":[]}",
        "{\"title_in_seed\":\"\\u0000\",\"questions\":[{\"question_text\":\"?\",\"type\":\"FREE\"}]}",
        "{\"title_in_seed\":\"\\ud800\",\"questions\":[{\"question_text\":\"?\",\"type\":\"FREE\"}]}",
        "{\"title_in_seed\":\"調査\",\"questions\":[{\"question_text\":\"?\",\"type\":\"XX\"}]}",
        "{\"title_in_seed\":\"調査\",\"questions\":[{\"question_text\":\"\",\"type\":\"FREE\"}]}",
        "{\"title_in_seed\":\"調査\",\"questions\":[{\"question_text\":\"?\",\"type\":\"SA\",\"options\":[]}]}"
      })
  void brokenFilesAreRefused(String json) {
    refused(json);
  }

  @Test
  @DisplayName("深い入れ子や長い数でも止まらない")
  void hostileFilesAreRefused() {
    refused("{\"a\":" + "[".repeat(100_000) + "}");
    refused(survey("9".repeat(1_000_000)));
    refused("{\"a\":\"" + "あ".repeat(1_000_000) + "\"}");
    assertThrows(
        SurveyFileFaulty.class,
        () -> CountsJson.read("x.json", new byte[] {'{', (byte) 0xFF, '}'}));
  }

  @Test
  @DisplayName("同じ選択肢、空の選択肢、5,000個の選択肢は断る")
  void optionsMustBeSound() {
    String option = "{\"label\":\"必要\",\"count\":1}";
    String twice = survey("1").replace(option, option + "," + option);
    assertTrue(refused(twice).faults().get(0).sentence().contains("同じ選択肢"));
    refused(survey("1").replace("\"必要\",\"c", "\"　\",\"c"));
    StringBuilder many = new StringBuilder(option);
    for (int i = 0; i < 5_000; i++) {
      many.append(",{\"label\":\"選択肢").append(i).append("\",\"count\":1}");
    }
    SurveyFileFaulty refusal = refused(survey("1").replace(option, many));
    assertEquals(1, refusal.faults().size(), () -> refusal.faults().toString());
    assertTrue(refusal.faults().get(0).sentence().contains("500個まで"));
  }

  @Test
  @DisplayName("合計が選択肢の回答数と合わなければ断る")
  void aStatedSumMustAgree() {
    String json = survey("3").replace("\"type\"", "\"sum_of_counts\":4,\"type\"");
    assertTrue(refused(json).faults().get(0).sentence().contains("合計（3）"));
  }

  @Test
  @DisplayName("誤りは全て一度に知らせる")
  void allFaultsAreNamed() {
    String option = "{\"label\":\"必要\",\"count\":1}";
    String json =
        survey("1")
            .replace(
                option, "{\"label\":\"甲\",\"count\":-1},{\"label\":\"乙\",\"count\":0.5}," + option);
    assertEquals(2, refused(json).faults().size());
  }
}
