package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerDryRuns;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Templates;

@Tag("R61")
@DisplayName("取込み前の確認で、同じ値を全て直す")
class DryRunResourceTest {
  private static final UUID ID = new UUID(0, 1);
  private static final String LINES = "医療\n教育";
  private static final String LONG = "医療・福祉・教育・".repeat(60);

  private final List<List<Object>> asked = new ArrayList<>();

  @Test
  @DisplayName("改行のあるセルと同じ値を、改行の送られ方によらず全て直す")
  void aCellOfSeveralLinesIsCorrectedEverywhere() {
    correct("医療\r\n教育");
    assertEquals(List.of(List.of(ID, "問3", LINES, "1;2")), asked);
  }

  @Test
  @DisplayName("長い値は、画面では初めだけを送り、全体を直す。もう直した値には何もしない")
  void aLongValueIsSentCutShort() {
    String html = html();
    int at = html.indexOf("name=\"all\" value=\"医療・福祉");
    String sent = html.substring(at + 18, html.indexOf('"', at + 18));
    assertTrue(sent.length() <= 101, sent);
    correct(sent);
    correct("前に直した値");
    assertEquals(List.of(List.of(ID, "問3", LONG, "1;2")), asked);
  }

  private void correct(String all) {
    DryRunResource resource = new DryRunResource();
    resource.caller =
        new CurrentCaller() {
          @Override
          public Actor actor() {
            return TestActors.secretariat("在留支援課");
          }
        };
    resource.dryRuns =
        (AnswerDryRuns)
            Proxy.newProxyInstance(
                AnswerDryRuns.class.getClassLoader(),
                new Class<?>[] {AnswerDryRuns.class},
                (self, method, args) -> {
                  if (method.getName().equals("correct")) {
                    asked.add(Arrays.asList(args).subList(1, args.length));
                  }
                  return dryRun();
                });
    assertEquals(303, resource.correct(ID, 2, "問3", "1;2", all).getStatus());
  }

  private static String html() {
    var frame = new PageFrame("確認", Section.SURVEYS, List.of(), null, "token", List.of());
    var view = DryRunView.of(dryRun(), new InDryRun(0, List.of()), FormEntry.empty());
    return Templates.render(new Page("surveys/dry-run", frame, view));
  }

  private static AnswerDryRun dryRun() {
    return new AnswerDryRun(
        ID,
        new FiscalYear(2026),
        "調査",
        null,
        new AnswerRows(3, 1, 0, 0, 0, 0),
        new Remarks(
            List.of(
                new Remarks.Fault(2, "問3", LINES, "設問表にない値です。"),
                new Remarks.Fault(2, "問3", LONG, "設問表にない値です。")),
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of()),
        new Decisions(List.of(), List.of(), List.of()),
        Instant.EPOCH);
  }
}
