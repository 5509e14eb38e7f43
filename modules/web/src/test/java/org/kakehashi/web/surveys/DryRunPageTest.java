package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerDryRun.Query;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Templates;

@DisplayName("回答票の取込み前の確認の画面")
class DryRunPageTest {
  private static final InDryRun NOTHING_FOUND = new InDryRun(0, List.of());

  private static final List<Query.Choice> CHOICES =
      List.of(new Query.Choice("split", "区切って読む"), new Query.Choice("whole", "区切らない"));

  private static AnswerDryRun dryRun(@Nullable Integer sent, @Nullable String chosen) {
    Query query =
        new Query("separator:、", "区切り文字は「、」ですか。", CHOICES, 4, List.of(2, 3, 4, 7), chosen);
    return new AnswerDryRun(
        new UUID(0, 1),
        new FiscalYear(2026),
        "調査",
        sent,
        new AnswerRows(34, chosen == null ? 27 : 31, 1, 1, 1, chosen == null ? 4 : 0),
        new Remarks(List.of(), List.of(), List.of(), 0, List.of(query), List.of("隠れた行があります。")),
        new Decisions(List.of(), List.of(), List.of()),
        Instant.EPOCH);
  }

  private static String html(AnswerDryRun dryRun) {
    return Templates.render(
        new Page(
            "surveys/dry-run",
            new PageFrame("確認", Section.SURVEYS, List.of(), null, "token", List.of()),
            DryRunView.of(dryRun, NOTHING_FOUND, FormEntry.empty().value("sent", "52"))));
  }

  @Test
  @Tag("R61")
  @DisplayName("確認事項は、行の番号と選べる答えを示し、答えるまで確定させない")
  void queriesShowTheirRowsAndChoices() {
    String html = html(dryRun(52, null));
    assertTrue(html.contains("区切り文字は「、」ですか。"));
    assertTrue(html.contains("4か所：2-4, 7行目"));
    assertTrue(html.contains("区切らない"));
    assertTrue(html.contains("隠れた行があります。"));
    assertFalse(html.contains("/acceptance\""));
  }

  @Test
  @DisplayName("答えた確認事項は、答えとともに示し、取り消せる。回収率が分かる")
  void answersCanBeTakenBack() {
    String html = html(dryRun(52, "split"));
    assertTrue(html.contains("/acceptance\""));
    assertTrue(html.contains("答えを取り消す"));
    assertTrue(html.contains("59.6％"));
    assertEquals(
        List.of(), DryRunView.of(dryRun(52, "split"), NOTHING_FOUND, FormEntry.empty()).open());
  }

  @Test
  @DisplayName("送付数が回答より少なければ、確定の前に知らせる")
  void tooSmallANumberIsTold() {
    String html = html(dryRun(20, "split"));
    assertTrue(html.contains("送付数が回答の数より少なくなっています"));
    assertFalse(html.contains("/acceptance\""));
  }
}
