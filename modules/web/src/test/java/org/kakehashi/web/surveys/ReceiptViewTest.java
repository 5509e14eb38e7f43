package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerReceipt.Fate;
import org.kakehashi.surveys.AnswerReceipt.LeftOut;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.testing.SmallSurvey;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Templates;

@Tag("R61")
@DisplayName("取込みの控えの画面")
class ReceiptViewTest {

  @Test
  @DisplayName("合わせて500件を超えても、どの行方も全て示していれば、先頭だけとは言わない")
  void allThatIsShownIsNotCalledTheFirst() {
    var leftOut = new ArrayList<>(rows(Fate.EXCLUDED, 500));
    leftOut.addAll(rows(Fate.SUPERSEDED, 300));
    leftOut.add(new LeftOut(Fate.BLANK, 2_000, 2_899, "", ""));
    var view = view(new AnswerRows(3_000, 1_300, 300, 500, 900, 0), leftOut);
    assertEquals(List.of(), view.more());
    assertEquals(500, view.excluded().size());
  }

  @Test
  @DisplayName("示しきれない行方は、その名と全ての行数と示した件数を告げる")
  void whatIsCutIsTold() {
    var leftOut = new ArrayList<>(rows(Fate.EXCLUDED, 500));
    leftOut.addAll(rows(Fate.SUPERSEDED, 500));
    leftOut.addAll(rows(Fate.BLANK, 3));
    var view = view(new AnswerRows(3_000, 496, 501, 2_000, 3, 0), leftOut);
    assertEquals(
        List.of(
            "差し替えられた行（全501行）は、先頭の500件を示します。全ての行は、RESTの控え（receipt/rows）で受け取れます。",
            "除外した行（全2,000行）は、先頭の500件を示します。全ての行は、RESTの控え（receipt/rows）で受け取れます。"),
        view.more());
    var frame = new PageFrame("控え", Section.SURVEYS, List.of(), null, "token", List.of());
    String html = Templates.render(new Page("surveys/receipt", frame, view));
    assertTrue(html.contains("除外した行（全2,000行）は"), html);
    assertTrue(html.contains("送付数"), "how many were asked stays on the receipt");
    assertEquals("ファイルの行数3,000 ＝ 取り込んだ行496 ＋ 除外した行2,000 ＋ 差し替えられた行501 ＋ 空白の行3", view.balance());
  }

  @Test
  @DisplayName("行の記録がない古い控えは、RESTで受け取れるとは言わない")
  void whatWasNeverRecordedIsNotPromised() {
    assertEquals(List.of(), view(new AnswerRows(900, 300, 600, 0, 0, 0), List.of()).more());
  }

  private static List<LeftOut> rows(Fate fate, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(row -> new LeftOut(fate, row, row, "R" + row, ""))
        .toList();
  }

  private static ReceiptView view(AnswerRows rows, List<LeftOut> leftOut) {
    return ReceiptView.of(
        new AnswerReceipt(
            SmallSurvey.sheets().head(),
            rows,
            0,
            null,
            new Decisions(List.of(), List.of(), List.of()),
            leftOut));
  }
}
