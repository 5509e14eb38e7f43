package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.web.page.FormEntry;

@DisplayName("回答票の取込み前の確認の画面")
class DryRunViewTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  @DisplayName("見た目の同じ文字を読み替えたときは、どの文字をどの文字と読んだかを示す")
  void namesTheCharactersThatWereReadAsOthers() {
    var readings =
        view(
                List.of(),
                List.of(),
                List.of(
                    new Remarks.Recognised(2, "問2", "3〜4人", "3～4人"),
                    new Remarks.Recognised(3, "問2", "１", "1"),
                    new Remarks.Recognised(4, "問2", " 1", "1")))
            .readings();

    assertEquals("〜（U+301C）→～（U+FF5E）", readings.get(0).change());
    assertEquals("１（U+FF11）→1（U+0031）", readings.get(1).change());
    assertEquals("－", readings.get(2).change());
  }

  @Test
  @DisplayName("直した値にも誤りがあるときは、ファイルの値を併せて示す")
  void showsTheFilesValueBesideAMendThatIsStillWrong() {
    var fault = new Remarks.Fault(4, "問2", "10人", "設問表にない値です。");
    var other = new Remarks.Fault(5, "問2", "はい", "設問表にない値です。");
    var correction = new Decisions.CellCorrection(4, "問2", "9～10人", "10人", NOW, "在留支援課");
    var rows = view(List.of(fault, other), List.of(correction), List.of()).rows();

    assertEquals(
        List.of(new DryRunView.FaultyCell("問2", "10人", "9～10人", "設問表にない値です。")),
        rows.get(0).faults());
    assertEquals(
        List.of(new DryRunView.FaultyCell("問2", "はい", null, "設問表にない値です。")), rows.get(1).faults());
  }

  private static DryRunView view(
      List<Remarks.Fault> faults,
      List<Decisions.CellCorrection> corrections,
      List<Remarks.Recognised> recognised) {
    return DryRunView.of(
        new AnswerDryRun(
            new UUID(0, 1),
            new FiscalYear(2026),
            "参加者アンケート調査",
            12,
            new AnswerRows(12, 12 - faults.size(), 0, 0, 0, 0),
            new Remarks(faults, List.of(), recognised, recognised.size(), List.of(), List.of()),
            new Decisions(List.of(), corrections, List.of()),
            NOW),
        new InDryRun(0, List.of()),
        FormEntry.empty());
  }
}
